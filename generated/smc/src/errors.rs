// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DataDiskDuplicateIndex = "DataDisk.DuplicateIndex" ("400"), "", "";
        DuplicateResourceId = "Duplicate.ResourceId" ("400"), "", "";
        EntityNotExistRole = "EntityNotExist.Role" ("403"), "", "";
        ForbiddenUnauthorized = "Forbidden.Unauthorized" ("403"), "", "";
        ImageNameUsedByReplicationJob = "ImageName.UsedByReplicationJob" ("400"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidOsMigrationTypeNotMatched = "InvalidOsMigrationType.NotMatched" ("400"), "", "";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("400"), "", "The resource type is none that the operation knows.";
        InvalidSecurityGroupIdIncorrectNetworkType = "InvalidSecurityGroupId.IncorrectNetworkType" ("400"), "", "";
        InvalidSecurityGroupIdVPCMismatch = "InvalidSecurityGroupId.VPCMismatch" ("400"), "", "";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("400"), "You must specify ResourceType.", "You must specify ResourceType.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "";
        QuotaExceededReplicationJob = "QuotaExceeded.ReplicationJob" ("400"), "", "";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
        ReplicationJobDataDiskIndexInvalid = "ReplicationJobDataDiskIndex.Invalid" ("400"), "", "";
        ReplicationJobInvalidBusinessStatus = "ReplicationJob.InvalidBusinessStatus" ("400"), "", "";
        ReplicationJobInvalidStatus = "ReplicationJob.InvalidStatus" ("400"), "", "";
        ReplicationJobNameDuplicate = "ReplicationJobName.Duplicate" ("400"), "", "";
        ReplicationJobRelated = "ReplicationJob.Related" ("400"), "", "";
        SourceServerNameDuplicate = "SourceServerName.Duplicate" ("400"), "", "";
        SourceServerStateInvalid = "SourceServerState.Invalid" ("400"), "", "";
        SourceServerWithRunningReplicationJob = "SourceServer.WithRunningReplicationJob" ("400"), "", "";
        VSwitchIdVpcIdMismatch = "VSwitchIdVpcId.Mismatch" ("400"), "", "";
    }
}
