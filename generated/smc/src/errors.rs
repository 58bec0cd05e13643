// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        DataDiskDuplicateIndex = "DataDisk.DuplicateIndex" ("400"), "", "Two data disks have the same number.";
        DuplicateResourceId = "Duplicate.ResourceId" ("400"), "", "One resource ID appears twice in the call.";
        EntityNotExistRole = "EntityNotExist.Role" ("403"), "", "There is no RAM role of this name.";
        ForbiddenUnauthorized = "Forbidden.Unauthorized" ("403"), "", "The caller has no right to this.";
        ImageNameUsedByReplicationJob = "ImageName.UsedByReplicationJob" ("400"), "", "Another job uses this name of an image.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidOsMigrationTypeNotMatched = "InvalidOsMigrationType.NotMatched" ("400"), "", "The kind of system change does not fit the source.";
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound" ("400"), "", "No resource has one of these IDs.";
        InvalidResourceTypeNotFound = "InvalidResourceType.NotFound" ("400"), "", "The resource type is none that the operation knows.";
        InvalidSecurityGroupIdIncorrectNetworkType = "InvalidSecurityGroupId.IncorrectNetworkType" ("400"), "", "The security group belongs to another kind of network.";
        InvalidSecurityGroupIdVPCMismatch = "InvalidSecurityGroupId.VPCMismatch" ("400"), "", "The security group belongs to another VPC.";
        MissingParameterResourceType = "MissingParameter.ResourceType" ("400"), "You must specify ResourceType.", "Give `ResourceType`; IDs alone do not tell what kind of item is meant.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes.";
        QuotaExceededReplicationJob = "QuotaExceeded.ReplicationJob" ("400"), "", "There are as many jobs as allowed.";
        RealNameAuthenticationError = "RealNameAuthenticationError" ("403"), "", "The account has not been verified with a real name, which the operation requires.";
        ReplicationJobDataDiskIndexInvalid = "ReplicationJobDataDiskIndex.Invalid" ("400"), "", "The number of a data disk is not valid.";
        ReplicationJobInvalidBusinessStatus = "ReplicationJob.InvalidBusinessStatus" ("400"), "", "The job is at a stage at which this is not possible.";
        ReplicationJobInvalidStatus = "ReplicationJob.InvalidStatus" ("400"), "", "The job is in a state in which this is not possible.";
        ReplicationJobNameDuplicate = "ReplicationJobName.Duplicate" ("400"), "", "A job of this name exists already.";
        ReplicationJobRelated = "ReplicationJob.Related" ("400"), "", "Jobs still belong to the source server.";
        SourceServerNameDuplicate = "SourceServerName.Duplicate" ("400"), "", "A source server of this name exists already.";
        SourceServerStateInvalid = "SourceServerState.Invalid" ("400"), "", "The source server is in a state in which this is not possible.";
        SourceServerWithRunningReplicationJob = "SourceServer.WithRunningReplicationJob" ("400"), "", "A job is still copying the source server.";
        VSwitchIdVpcIdMismatch = "VSwitchIdVpcId.Mismatch" ("400"), "", "The vSwitch belongs to another VPC.";
    }
}
