// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlreadyExistsCustomNumber = "AlreadyExists.CustomNumber" ("409"), "Custom number already exists.", "Custom number already exists.";
        AlreadyExistsInstanceId = "AlreadyExists.InstanceId" ("409"), "", "";
        AlreadyExistsSkillGroup = "AlreadyExists.SkillGroup" ("409"), "", "";
        AlreadyExistsSkillGroupId = "AlreadyExists.SkillGroupId" ("409"), "", "";
        AlreadyExistsUser = "AlreadyExists.User" ("409"), "", "";
        InUseSkillGroup = "InUse.SkillGroup" ("400"), "", "";
        InternalServiceCommon = "InternalService.Common" ("500"), "", "";
        InternalServiceCti = "InternalService.CTI" ("500"), "", "";
        InternalServiceDb = "InternalService.DB" ("500"), "", "";
        InternalServiceOss = "InternalService.OSS" ("500"), "", "";
        InternalServiceRam = "InternalService.RAM" ("500"), "", "";
        InternalServiceResourcePlatform = "InternalService.ResourcePlatform" ("500"), "", "";
        InternalServiceSts = "InternalService.STS" ("500"), "", "";
        InvalidOperation = "InvalidOperation" ("400"), "", "";
        InvalidOperationChannelState = "InvalidOperation.ChannelState" ("400"), "", "";
        InvalidOperationDeviceState = "InvalidOperation.DeviceState" ("400"), "", "";
        InvalidOperationUserState = "InvalidOperation.UserState" ("400"), "", "";
        LimitExceedCallTagsPerInstance = "LimitExceed.CallTagsPerInstance" ("400"), "", "";
        LimitExceedCallTagsPerNumber = "LimitExceed.CallTagsPerNumber" ("400"), "", "";
        NotExistsChannelId = "NotExists.ChannelId" ("404"), "", "";
        NotExistsCustomCallTagging = "NotExists.CustomCallTagging" ("404"), "", "";
        NotExistsExtension = "NotExists.Extension" ("404"), "", "";
        NotExistsInstanceId = "NotExists.InstanceId" ("404"), "", "";
        NotExistsJobId = "NotExists.JobId" ("404"), "", "";
        NotExistsNumber = "NotExists.Number" ("404"), "", "";
        NotExistsRamId = "NotExists.RamId" ("404"), "", "";
        NotExistsRoleId = "NotExists.RoleId" ("404"), "", "";
        NotExistsSkillGroupId = "NotExists.SkillGroupId" ("404"), "", "";
        NotExistsUserId = "NotExists.UserId" ("404"), "", "";
        NotExistsUserResourceFileKey = "NotExists.UserResourceFileKey" ("404"), "", "";
        ParameterBlank = "Parameter.Blank" ("400"), "", "";
        ParameterEmpty = "Parameter.Empty" ("400"), "", "";
        ParameterEnumeration = "Parameter.Enumeration" ("400"), "", "";
        ParameterFormat = "Parameter.Format" ("400"), "", "";
        ParameterInvalid = "Parameter.Invalid" ("400"), "", "";
        ParameterInvalidFileContent = "Parameter.InvalidFileContent" ("400"), "", "";
        ParameterMaximum = "Parameter.Maximum" ("400"), "", "";
        ParameterMinimum = "Parameter.Minimum" ("400"), "", "";
        ParameterNull = "Parameter.Null" ("400"), "", "";
        PermissionCommon = "Permission.Common" ("403"), "", "";
        PermissionRole = "Permission.Role" ("403"), "", "";
        PermissionSkillGroup = "Permission.SkillGroup" ("403"), "", "";
        PermissionStsToken = "Permission.StsToken" ("403"), "", "";
        PermissionUnauthorized = "Permission.Unauthorized" ("403"), "", "";
        PermissionUser = "Permission.User" ("403"), "", "";
        UserBusy = "UserBusy" ("400"), "", "";
    }
}
