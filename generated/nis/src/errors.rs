// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "One tag key appears twice in the call.";
        ForbiddenNetworkPath = "Forbidden.NetworkPath" ("403"), "", "The service is not activated, so paths cannot be analyzed.";
        IllegalParamAccountIds = "IllegalParam.AccountIds" ("400"), "", "The account is not valid.";
        IllegalParamBeginTime = "IllegalParam.BeginTime" ("400"), "", "The start time is not valid.";
        IllegalParamBeginTimeAndEndTime = "IllegalParam.BeginTimeAndEndTime" ("400"), "", "The time span is longer than 24 hours.";
        IllegalParamBeginTimeAndEndTime1H = "IllegalParam.BeginTimeAndEndTime1H" ("400"), "", "The time span is longer than an hour.";
        IllegalParamBeginTimeAndEndTime5M = "IllegalParam.BeginTimeAndEndTime5M" ("400"), "", "Without an address, five-tuple figures span 5 minutes at most.";
        IllegalParamDiskCategory = "IllegalParam.DiskCategory" ("400"), "", "There is no such disk category.";
        IllegalParamEndTime = "IllegalParam.EndTime" ("400"), "", "The end time is not valid.";
        IllegalParamGroupBy = "IllegalParam.GroupBy" ("400"), "", "Traffic cannot be added up by this.";
        IllegalParamInOrOut = "IllegalParam.inOrOut" ("400"), "", "The direction is neither `in` nor `out`.";
        IllegalParamInternetIP = "IllegalParam.InternetIP" ("400"), "", "The address is not a public one.";
        IllegalParamIp = "IllegalParam.IP" ("400"), "", "The address is not valid.";
        IllegalParamNotPublicIp = "IllegalParam.NotPublicIp" ("400"), "", "The address is not valid as a public one.";
        IllegalParamNotSupportHaVpn = "IllegalParam.NotSupportHaVpn" ("400"), "", "VPN connections of this kind cannot be analyzed.";
        IllegalParamOrderBy = "IllegalParam.OrderBy" ("400"), "", "There is no such order.";
        IllegalParamProtocol = "IllegalParam.Protocol" ("400"), "", "There is no such protocol.";
        IllegalParamRegionId = "IllegalParam.RegionId" ("400"), "", "There is no such region.";
        IllegalParamResourceId = "IllegalParam.ResourceId" ("400"), "", "The resource does not seem to exist.";
        IllegalParamSort = "IllegalParam.Sort" ("400"), "", "There is no such direction.";
        IllegalParamSourceAndTargetInternetIp = "IllegalParam.SourceAndTargetInternetIp" ("400"), "", "Both ends are given as addresses, but they are not public ones.";
        IllegalParamSourceEqualTarget = "IllegalParam.SourceEqualTarget" ("400"), "", "Source and destination are the same.";
        IllegalParamSourceId = "IllegalParam.SourceId" ("400"), "", "The source does not seem to exist.";
        IllegalParamSourceIp = "IllegalParam.SourceIp" ("400"), "", "The source address is not valid.";
        IllegalParamSourceNotBound = "IllegalParam.SourceNotBound" ("400"), "", "The source address is tied to no resource.";
        IllegalParamSourcePort = "IllegalParam.SourcePort" ("400"), "", "The source port is out of range.";
        IllegalParamSourceType = "IllegalParam.SourceType" ("400"), "", "There is no such type of source.";
        IllegalParamStepMinutes = "IllegalParam.StepMinutes" ("400"), "", "The sampling interval is not valid.";
        IllegalParamTargetId = "IllegalParam.TargetId" ("400"), "", "The destination does not seem to exist.";
        IllegalParamTargetIp = "IllegalParam.TargetIp" ("400"), "", "The destination address is not valid.";
        IllegalParamTargetNotBound = "IllegalParam.TargetNotBound" ("400"), "", "The destination address is tied to no resource.";
        IllegalParamTargetPort = "IllegalParam.TargetPort" ("400"), "", "The destination port is out of range.";
        IllegalParamTargetType = "IllegalParam.TargetType" ("400"), "", "There is no such type of destination.";
        IllegalParamTopN = "IllegalParam.TopN" ("400"), "", "More than 100 entries are asked for.";
        IllegalParamTypeAndIdMismatch = "IllegalParam.TypeAndIdMismatch" ("400"), "", "The identifier does not belong to a resource of this type.";
        IllegalParamZoneId = "IllegalParam.ZoneId" ("400"), "", "There is no such zone.";
        IncorrectStatusNetworkPath = "IncorrectStatus.NetworkPath" ("400"), "", "The last analysis of the path is not over.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "A tag key does not follow the naming rules.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "A tag value does not follow the naming rules.";
        MismatchBeginTimeAndEndTime = "Mismatch.BeginTimeAndEndTime" ("400"), "", "The start time is not before the end time.";
        MismatchSourceIdAndTargetId = "Mismatch.SourceIdAndTargetId" ("400"), "", "Source and destination belong together, as a server and its own public address do.";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "You must specify Tag.N.Key.", "A tag is given without a key.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "You must specify Tag.N.Value.", "A tag has no value.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
        OperationDeniedNetworkReachableAnalysis = "OperationDenied.NetworkReachableAnalysis" ("400"), "", "The parameters do not allow the analysis.";
        OperationDeniedZonesConflict = "OperationDenied.ZonesConflict" ("400"), "", "The zones lie in different regions.";
        OperationFailedDataTooMuch = "OperationFailed.DataTooMuch" ("400"), "", "Too much data; narrow the time or the conditions.";
        OperationFailedDbConcurrentTooHigh = "OperationFailed.DbConcurrentTooHigh" ("400"), "", "Too many queries at once.";
        QuotaExceededMaxNraCount = "QuotaExceeded.MaxNraCount" ("400"), "", "No more reachability analyses are allowed.";
        QuotaExceededNetworkPath = "QuotaExceeded.NetworkPath" ("400"), "", "No more network paths are allowed.";
        QuotaExceededParallelNraLimit = "QuotaExceeded.ParallelNraLimit" ("400"), "", "Too many reachability analyses at once.";
        ResourceAlreadyExistNetworkPath = "ResourceAlreadyExist.NetworkPath" ("400"), "", "The same network path exists already.";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("404"), "", "There is no instance with this ID.";
        ResourceNotFoundIpSets = "ResourceNotFound.IpSets" ("404"), "", "There is no such instance, or it has no acceleration region.";
        ResourceNotFoundNetworkPath = "ResourceNotFound.NetworkPath" ("404"), "", "There is no such network path.";
        ResourceNotFoundNetworkReachableAnalysis = "ResourceNotFound.NetworkReachableAnalysis" ("404"), "", "There is no such analysis.";
        SizeExceedsDiskCategories = "SizeExceeds.DiskCategories" ("400"), "", "Too many disk categories.";
        SizeExceedsZones = "SizeExceeds.Zones" ("400"), "", "Too many zones.";
    }
}
