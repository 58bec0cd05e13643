// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlreadyExistsCustomNumber = "AlreadyExists.CustomNumber" ("409"), "Custom number already exists.", "The number is tagged already; change the tagging instead.";
        AlreadyExistsInstanceId = "AlreadyExists.InstanceId" ("409"), "", "The ID is taken by another instance; choose another.";
        AlreadyExistsSkillGroup = "AlreadyExists.SkillGroup" ("409"), "", "The instance has a skill group of this kind already; choose another name.";
        AlreadyExistsSkillGroupId = "AlreadyExists.SkillGroupId" ("409"), "", "The instance has a skill group of this kind already; choose another name.";
        AlreadyExistsUser = "AlreadyExists.User" ("409"), "", "The instance has an agent with this login name already.";
        InUseSkillGroup = "InUse.SkillGroup" ("400"), "", "Agents, numbers or flows still use the skill group. Take them out first.";
        InternalServiceCommon = "InternalService.Common" ("500"), "", "The service failed inside. Try again; if it stays, open a ticket with the request ID.";
        InternalServiceCti = "InternalService.CTI" ("500"), "", "The telephone platform behind the call failed. Try again later.";
        InternalServiceDb = "InternalService.DB" ("500"), "", "The service failed inside. Try again; if it stays, open a ticket with the request ID.";
        InternalServiceOss = "InternalService.OSS" ("500"), "", "Object storage failed behind the call. Try again later.";
        InternalServiceRam = "InternalService.RAM" ("500"), "", "RAM failed behind the call. Try again later.";
        InternalServiceResourcePlatform = "InternalService.ResourcePlatform" ("500"), "", "The platform that provides numbers failed. Try again later.";
        InternalServiceSts = "InternalService.STS" ("500"), "", "The service for temporary credentials failed. Try again later.";
        InvalidOperation = "InvalidOperation" ("400"), "", "The present state of agent or call does not permit this.";
        InvalidOperationChannelState = "InvalidOperation.ChannelState" ("400"), "", "The channel's present state does not permit this, such as holding a call that nobody has picked up.";
        InvalidOperationDeviceState = "InvalidOperation.DeviceState" ("400"), "", "The agent's device cannot do this now, for example since it is not registered.";
        InvalidOperationUserState = "InvalidOperation.UserState" ("400"), "", "The agent's present state does not permit this, such as picking up when nothing rings.";
        LimitExceedCallTagsPerInstance = "LimitExceed.CallTagsPerInstance" ("400"), "", "The instance has as many tags as it may have.";
        LimitExceedCallTagsPerNumber = "LimitExceed.CallTagsPerNumber" ("400"), "", "The number would carry more tags than allowed.";
        NotExistsChannelId = "NotExists.ChannelId" ("404"), "", "The call has no such channel.";
        NotExistsCustomCallTagging = "NotExists.CustomCallTagging" ("404"), "", "The number has not been tagged in this instance.";
        NotExistsExtension = "NotExists.Extension" ("404"), "", "No extension is free or known for the agent.";
        NotExistsInstanceId = "NotExists.InstanceId" ("404"), "", "No instance of the account has this ID.";
        NotExistsJobId = "NotExists.JobId" ("404"), "", "No such call exists, or it is over.";
        NotExistsNumber = "NotExists.Number" ("404"), "", "The instance does not have this telephone number.";
        NotExistsRamId = "NotExists.RamId" ("404"), "", "The account has no such RAM user.";
        NotExistsRoleId = "NotExists.RoleId" ("404"), "", "The role is not known; `ListRoles` shows the possible ones.";
        NotExistsSkillGroupId = "NotExists.SkillGroupId" ("404"), "", "The instance has no such skill group.";
        NotExistsUserId = "NotExists.UserId" ("404"), "", "The instance has no such agent.";
        NotExistsUserResourceFileKey = "NotExists.UserResourceFileKey" ("404"), "", "No file was uploaded under this key.";
        ParameterBlank = "Parameter.Blank" ("400"), "", "A parameter is missing or holds only spaces; the message names it.";
        ParameterEmpty = "Parameter.Empty" ("400"), "", "A list or text that is needed has nothing in it; the message names it.";
        ParameterEnumeration = "Parameter.Enumeration" ("400"), "", "A value is none of those possible; the message names them.";
        ParameterFormat = "Parameter.Format" ("400"), "", "A parameter does not have its form; the message says which and why.";
        ParameterInvalid = "Parameter.Invalid" ("400"), "", "A parameter cannot be accepted; the message says which and why.";
        ParameterInvalidFileContent = "Parameter.InvalidFileContent" ("400"), "", "The file cannot be read or does not have the layout expected.";
        ParameterMaximum = "Parameter.Maximum" ("400"), "", "A number is too large; the message names the parameter and its limit.";
        ParameterMinimum = "Parameter.Minimum" ("400"), "", "A number is too small; the message names the parameter and its limit.";
        ParameterNull = "Parameter.Null" ("400"), "", "A parameter is missing; the message names it.";
        PermissionCommon = "Permission.Common" ("403"), "", "The caller may not do this.";
        PermissionRole = "Permission.Role" ("403"), "", "The caller may not work on users with this role.";
        PermissionSkillGroup = "Permission.SkillGroup" ("403"), "", "The caller may not see or change this skill group.";
        PermissionStsToken = "Permission.StsToken" ("403"), "", "The temporary credentials do not permit this.";
        PermissionUnauthorized = "Permission.Unauthorized" ("403"), "", "The caller's role lacks a privilege that the message names.";
        PermissionUser = "Permission.User" ("403"), "", "The caller may not see or change this agent.";
        UserBusy = "UserBusy" ("400"), "", "The agent is in another call. Try again later.";
    }
}
