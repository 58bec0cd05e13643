// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AnalyticDBKernelError = "AnalyticDBKernelError" ("400"), "Calling AnalyticDB Kernel error", "The database itself reported an error.";
        CrossUserCheckFailed = "CrossUser.CheckFailed" ("403"), "", "The rights on the other account could not be confirmed.";
        ElasticPlanParameterError = "ElasticPlanParameterError" ("400"), "", "The settings of the scaling plan are not valid.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectDBInstanceState = "IncorrectDBInstanceState" ("400"), "", "The cluster is in a state in which this is not possible.";
        IncorrectModuleVersion = "IncorrectModuleVersion" ("400"), "", "The version of the cluster does not support this.";
        IncorrectTaskStatus = "IncorrectTaskStatus" ("403"), "", "The task is in a state in which this is not possible.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalFailure = "InternalFailure" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidDBClusterNotFound = "InvalidDBCluster.NotFound" ("404"), "", "There is no such database cluster, or the caller cannot see it.";
        InvalidPayTypeMalformed = "InvalidPayType.Malformed" ("400"), "", "The way of billing is not valid.";
        InvalidSecurityIPListDuplicate = "InvalidSecurityIPList.Duplicate" ("400"), "", "An address stands in the whitelist twice.";
        InvalidSecurityIPListMalformed = "InvalidSecurityIPList.Malformed" ("400"), "", "An entry of the whitelist is no valid address or address range.";
        InvalidStartTimeMalformed = "InvalidStartTime.Malformed" ("400"), "", "The beginning of the period is not written in the time format that the operation expects.";
        MissingParameterPageSize = "MissingParameter.PageSize" ("400"), "", "The size of the page is missing.";
        OperationDeniedDBClusterStatus = "OperationDenied.DBClusterStatus" ("403"), "", "The cluster is in a state in which this is not possible.";
        RelatedTaskNotFinish = "RelatedTaskNotFinish" ("400"), "", "A task that this depends on is still running.";
        RequiredParamNotFound = "RequiredParam.NotFound" ("400"), "", "A required parameter is missing.";
        SecurityIPListDuplicate = "SecurityIPList.Duplicate" ("400"), "", "An address stands in the whitelist twice.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        StartTimeBeforeNow = "StartTimeBeforeNow" ("400"), "", "The beginning lies in the past.";
        SwitchTimeAfterDeadline = "SwitchTimeAfterDeadline" ("400"), "", "The time chosen lies after the latest one allowed.";
        TaskModifyError = "TaskModifyError" ("400"), "", "The task could not be changed.";
        UserAndPoolAlreadyBind = "UserAndPoolAlreadyBind" ("400"), "", "The user and the resource group are tied already.";
    }
}
