// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AnalyticDBKernelError = "AnalyticDBKernelError" ("400"), "Calling AnalyticDB Kernel error", "Calling AnalyticDB Kernel error";
        CrossUserCheckFailed = "CrossUser.CheckFailed" ("403"), "", "";
        ElasticPlanParameterError = "ElasticPlanParameterError" ("400"), "", "";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        IncorrectDBInstanceState = "IncorrectDBInstanceState" ("400"), "", "";
        IncorrectModuleVersion = "IncorrectModuleVersion" ("400"), "", "";
        IncorrectTaskStatus = "IncorrectTaskStatus" ("403"), "", "";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InternalFailure = "InternalFailure" ("500"), "", "";
        InvalidDBClusterNotFound = "InvalidDBCluster.NotFound" ("404"), "", "";
        InvalidPayTypeMalformed = "InvalidPayType.Malformed" ("400"), "", "";
        InvalidSecurityIPListDuplicate = "InvalidSecurityIPList.Duplicate" ("400"), "", "";
        InvalidSecurityIPListMalformed = "InvalidSecurityIPList.Malformed" ("400"), "", "";
        InvalidStartTimeMalformed = "InvalidStartTime.Malformed" ("400"), "", "The beginning of the period is not written in the time format that the operation expects.";
        MissingParameterPageSize = "MissingParameter.PageSize" ("400"), "", "";
        OperationDeniedDBClusterStatus = "OperationDenied.DBClusterStatus" ("403"), "", "";
        RelatedTaskNotFinish = "RelatedTaskNotFinish" ("400"), "", "";
        RequiredParamNotFound = "RequiredParam.NotFound" ("400"), "", "";
        SecurityIPListDuplicate = "SecurityIPList.Duplicate" ("400"), "", "";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "", "The service cannot answer at the moment; try again after a while.";
        StartTimeBeforeNow = "StartTimeBeforeNow" ("400"), "", "";
        SwitchTimeAfterDeadline = "SwitchTimeAfterDeadline" ("400"), "", "";
        TaskModifyError = "TaskModifyError" ("400"), "", "";
        UserAndPoolAlreadyBind = "UserAndPoolAlreadyBind" ("400"), "", "";
    }
}
