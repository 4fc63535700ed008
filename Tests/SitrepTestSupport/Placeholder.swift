import Incidents
