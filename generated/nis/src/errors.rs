// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DuplicateTagKey = "Duplicate.TagKey" ("400"), "", "";
        ForbiddenNetworkPath = "Forbidden.NetworkPath" ("403"), "", "";
        IllegalParamAccountIds = "IllegalParam.AccountIds" ("400"), "", "";
        IllegalParamBeginTime = "IllegalParam.BeginTime" ("400"), "", "";
        IllegalParamBeginTimeAndEndTime = "IllegalParam.BeginTimeAndEndTime" ("400"), "", "";
        IllegalParamBeginTimeAndEndTime1H = "IllegalParam.BeginTimeAndEndTime1H" ("400"), "", "";
        IllegalParamBeginTimeAndEndTime5M = "IllegalParam.BeginTimeAndEndTime5M" ("400"), "", "";
        IllegalParamDiskCategory = "IllegalParam.DiskCategory" ("400"), "", "";
        IllegalParamEndTime = "IllegalParam.EndTime" ("400"), "", "";
        IllegalParamGroupBy = "IllegalParam.GroupBy" ("400"), "", "";
        IllegalParamInOrOut = "IllegalParam.inOrOut" ("400"), "", "";
        IllegalParamInternetIP = "IllegalParam.InternetIP" ("400"), "", "";
        IllegalParamIp = "IllegalParam.IP" ("400"), "", "";
        IllegalParamNotPublicIp = "IllegalParam.NotPublicIp" ("400"), "", "";
        IllegalParamNotSupportHaVpn = "IllegalParam.NotSupportHaVpn" ("400"), "", "";
        IllegalParamOrderBy = "IllegalParam.OrderBy" ("400"), "", "";
        IllegalParamProtocol = "IllegalParam.Protocol" ("400"), "", "";
        IllegalParamRegionId = "IllegalParam.RegionId" ("400"), "", "";
        IllegalParamResourceId = "IllegalParam.ResourceId" ("400"), "", "";
        IllegalParamSort = "IllegalParam.Sort" ("400"), "", "";
        IllegalParamSourceAndTargetInternetIp = "IllegalParam.SourceAndTargetInternetIp" ("400"), "", "";
        IllegalParamSourceEqualTarget = "IllegalParam.SourceEqualTarget" ("400"), "", "";
        IllegalParamSourceId = "IllegalParam.SourceId" ("400"), "", "";
        IllegalParamSourceIp = "IllegalParam.SourceIp" ("400"), "", "";
        IllegalParamSourceNotBound = "IllegalParam.SourceNotBound" ("400"), "", "";
        IllegalParamSourcePort = "IllegalParam.SourcePort" ("400"), "", "";
        IllegalParamSourceType = "IllegalParam.SourceType" ("400"), "", "";
        IllegalParamStepMinutes = "IllegalParam.StepMinutes" ("400"), "", "";
        IllegalParamTargetId = "IllegalParam.TargetId" ("400"), "", "";
        IllegalParamTargetIp = "IllegalParam.TargetIp" ("400"), "", "";
        IllegalParamTargetNotBound = "IllegalParam.TargetNotBound" ("400"), "", "";
        IllegalParamTargetPort = "IllegalParam.TargetPort" ("400"), "", "";
        IllegalParamTargetType = "IllegalParam.TargetType" ("400"), "", "";
        IllegalParamTopN = "IllegalParam.TopN" ("400"), "", "";
        IllegalParamTypeAndIdMismatch = "IllegalParam.TypeAndIdMismatch" ("400"), "", "";
        IllegalParamZoneId = "IllegalParam.ZoneId" ("400"), "", "";
        IncorrectStatusNetworkPath = "IncorrectStatus.NetworkPath" ("400"), "", "";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "";
        MismatchBeginTimeAndEndTime = "Mismatch.BeginTimeAndEndTime" ("400"), "", "";
        MismatchSourceIdAndTargetId = "Mismatch.SourceIdAndTargetId" ("400"), "", "";
        MissingParameterTagKey = "MissingParameter.TagKey" ("400"), "You must specify Tag.N.Key.", "You must specify Tag.N.Key.";
        MissingParameterTagValue = "MissingParameter.TagValue" ("400"), "You must specify Tag.N.Value.", "You must specify Tag.N.Value.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "";
        OperationDeniedNetworkReachableAnalysis = "OperationDenied.NetworkReachableAnalysis" ("400"), "", "";
        OperationDeniedZonesConflict = "OperationDenied.ZonesConflict" ("400"), "", "";
        OperationFailedDataTooMuch = "OperationFailed.DataTooMuch" ("400"), "", "";
        OperationFailedDbConcurrentTooHigh = "OperationFailed.DbConcurrentTooHigh" ("400"), "", "";
        QuotaExceededMaxNraCount = "QuotaExceeded.MaxNraCount" ("400"), "", "";
        QuotaExceededNetworkPath = "QuotaExceeded.NetworkPath" ("400"), "", "";
        QuotaExceededParallelNraLimit = "QuotaExceeded.ParallelNraLimit" ("400"), "", "";
        ResourceAlreadyExistNetworkPath = "ResourceAlreadyExist.NetworkPath" ("400"), "", "";
        ResourceNotFoundInstanceId = "ResourceNotFound.InstanceId" ("404"), "", "";
        ResourceNotFoundIpSets = "ResourceNotFound.IpSets" ("404"), "", "";
        ResourceNotFoundNetworkPath = "ResourceNotFound.NetworkPath" ("404"), "", "";
        ResourceNotFoundNetworkReachableAnalysis = "ResourceNotFound.NetworkReachableAnalysis" ("404"), "", "";
        SizeExceedsDiskCategories = "SizeExceeds.DiskCategories" ("400"), "", "";
        SizeExceedsZones = "SizeExceeds.Zones" ("400"), "", "";
    }
}
