// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        CheckJobFailedServerUnAvailable = "CheckJobFailed.ServerUnAvailable" ("403"), "", "The connection could not be tested, since the node that does it is down; try again later.";
        CheckStatusInvalidInitStatus = "CheckStatus.InvalidInitStatus" ("403"), "", "The task has no settings yet; configure it before you change it.";
        DbTypeNotSupportOnlyReadRDS = "DbTypeNotSupport.OnlyReadRDS" ("403"), "", "The source is a read-only instance, which lags too much to synchronize from; choose the primary one.";
        DbTypeNotSupportPolarDBRDS = "DbTypeNotSupport.PolarDBRDS" ("403"), "", "The RDS instance is of the PolarDB kind, which the task cannot work with.";
        DtsMsgCheckJobFailedServerUnAvailable = "DTS.Msg.CheckJobFailed.ServerUnAvailable" ("403"), "", "The connection could not be tested, since the node that does it is down; try again later.";
        DtsMsgCheckStatusInvalidInitStatus = "DTS.Msg.CheckStatus.InvalidInitStatus" ("403"), "", "The task has no settings yet; configure it before you change it.";
        DtsMsgDbTypeNotSupportOnlyReadRDS = "DTS.Msg.DbTypeNotSupport.OnlyReadRDS" ("403"), "", "The source is a read-only instance, which lags too much to synchronize from; choose the primary one.";
        DtsMsgDbTypeNotSupportPolarDBRDS = "DTS.Msg.DbTypeNotSupport.PolarDBRDS" ("403"), "", "The RDS instance is of the PolarDB kind, which the task cannot work with.";
        DtsMsgFileExistValidFailError = "DTS.Msg.FileExistValidFailError" ("403"), "", "The report does not exist yet; ask again later.";
        DtsMsgGetMongoDbShardInfoEmptyInstances = "DTS.Msg.GetMongoDbShardInfo.EmptyInstances" ("403"), "", "Nothing came back when the shards of the MongoDB instance were looked up.";
        DtsMsgGetMongoDbShardInfoNoShardAddress = "DTS.Msg.GetMongoDbShardInfo.NoShardAddress" ("403"), "", "The MongoDB instance has no addresses for its shards; apply for them and try again.";
        DtsMsgInvalidParameterKafkaBrokerInvalid = "DTS.Msg.InvalidParameter.KafkaBrokerInvalid" ("403"), "", "The brokers of the Kafka cluster have to be given with private IP addresses.";
        DtsMsgInvalidParameterKafkaHostInvalid = "DTS.Msg.InvalidParameter.KafkaHostInvalid" ("403"), "", "The host of the Kafka cluster has to be given as a private IP address.";
        DtsMsgLXCreateOrderError = "DTS.Msg.LXCreateOrderError" ("403"), "", "The order could not be placed, since a part of it is not valid.";
        DtsMsgLXCreateOrderErrorIntl = "DTS.Msg.LXCreateOrderErrorIntl" ("403"), "", "Synchronization across the border is open to certain uses only, and this is none of them.";
        DtsMsgLXCreateOrderNotFoundPricePlan = "DTS.Msg.LXCreateOrder.NotFoundPricePlan" ("403"), "", "Nothing can be ordered with these parameters; check the configuration of the task.";
        DtsMsgLXPayOrderInsufficientBalance = "DTS.Msg.LXPayOrder.InsufficientBalance" ("403"), "", "The order could not be paid, since the balance of the account is too low.";
        DtsMsgOperationDeniedJobStatusModifying = "DTS.Msg.OperationDenied.JobStatusModifying" ("403"), "", "The task is being changed already; wait until the subtask has ended.";
        DtsMsgUpdateJobOperationDeniedInitStatus = "DTS.Msg.UpdateJob.OperationDenied.InitStatus" ("403"), "", "The task is still being initialized, so it cannot be changed now.";
        DuplicateTagKey = "Duplicate.TagKey" ("403"), "", "A tag key is given more than once in the call.";
        ForbiddenInstanceNotFound = "Forbidden.InstanceNotFound", "", "The instance does not exist, or the account may not use it.";
        GetMongoDbShardInfoEmptyInstances = "GetMongoDbShardInfo.EmptyInstances" ("403"), "", "Nothing came back when the shards of the MongoDB instance were looked up.";
        GetMongoDbShardInfoNoShardAddress = "GetMongoDbShardInfo.NoShardAddress" ("403"), "", "The MongoDB instance has no addresses for its shards; apply for them and try again.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidParameter = "InvalidParameter" ("403"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidParameterCategory = "InvalidParameter.Category" ("400"), "", "`Category` can only be `Custom` or `System`.";
        InvalidParameterKafkaBrokerInvalid = "InvalidParameter.KafkaBrokerInvalid" ("403"), "", "The brokers of the Kafka cluster have to be given with private IP addresses.";
        InvalidParameterKafkaHostInvalid = "InvalidParameter.KafkaHostInvalid" ("403"), "", "The host of the Kafka cluster has to be given as a private IP address.";
        InvalidParameterNextToken = "InvalidParameter.NextToken" ("400"), "", "`NextToken` is not one that an earlier call returned.";
        InvalidParameterResourceType = "InvalidParameter.ResourceType" ("400"), "", "`ResourceType` names no kind of resource that can carry tags here.";
        InvalidParameterScope = "InvalidParameter.Scope" ("400"), "", "`Scope` can only be `public` or `private`.";
        InvalidParameterTagKey = "InvalidParameter.TagKey" ("400"), "", "The key of a tag breaks the rules for tag keys.";
        InvalidParameterTagValue = "InvalidParameter.TagValue" ("400"), "", "The value of a tag breaks the rules for tag values.";
        InvalidParameterTags = "InvalidParameter.Tags" ("400"), "", "The tags are not given in a form that can be read.";
        InvalidParameterValid = "InvalidParameterValid", "", "One of the parameters has a value that does not fit.";
        InvalidSecurityTokenExpired = "InvalidSecurityToken.Expired" ("403"), "Specified SecurityToken is expired.", "The security token has run out; fetch new temporary credentials.";
        LXCreateOrderError = "LXCreateOrderError" ("403"), "", "The order could not be placed, since a part of it is not valid.";
        LXCreateOrderNotFoundPricePlan = "LXCreateOrder.NotFoundPricePlan" ("403"), "", "Nothing can be ordered with these parameters; check the configuration of the task.";
        LXPayOrderInsufficientBalance = "LXPayOrder.InsufficientBalance" ("403"), "", "The order could not be paid, since the balance of the account is too low.";
        MissingParameter = "MissingParameter", "", "A required parameter is missing; the message says which.";
        MissingParameterTagOrResourceId = "MissingParameter.TagOrResourceId" ("400"), "", "Neither tags nor resource IDs are given; the call needs one of them.";
        MissingTagKey = "Missing.TagKey" ("400"), "", "A tag has a value but no key; give both.";
        NoPermissionOperator = "NoPermission.Operator" ("403"), "", "The account may not work on the resource named.";
        NoPermissionSystemTag = "NoPermission.SystemTag" ("403"), "", "System tags cannot be set or removed by this account.";
        NumberExceedResourceIds = "NumberExceed.ResourceIds" ("400"), "", "More resource IDs are given than one call takes; split them up.";
        NumberExceedTags = "NumberExceed.Tags" ("400"), "", "More tags are given than one call takes; split them up.";
        OperationDeniedDBInstanceStatus = "OperationDenied.DBInstanceStatus", "", "The state of the database instance does not allow the operation.";
        OperationDeniedDBInstanceType = "OperationDenied.DBInstanceType", "", "The kind of database instance does not allow the operation.";
        OperationDeniedJobStatusModifying = "OperationDenied.JobStatusModifying" ("403"), "", "The task is being changed already; wait until the subtask has ended.";
        OperationDeniedNotPurchased = "OperationDenied.NotPurchased" ("403"), "", "The instance has not been bought, so the task cannot start.";
        OriginalJobRunning = "Original.Job.Running" ("403"), "", "The reverse task cannot start while the original task runs; stop that one first.";
        QuotaExceedTagsPerResource = "QuotaExceed.TagsPerResource" ("419"), "", "The resource would carry more tags than a resource may have.";
        ReverseJobExists = "ReverseJob.Exists" ("403"), "", "The task has a reverse task already; only one is possible.";
        ServiceUnavailable = "ServiceUnavailable" ("500"), "", "The service cannot answer at the moment; try again after a while.";
        ThrottlingUser = "Throttling.User" ("400"), "", "The account makes too many calls in a short time; wait and call more slowly.";
        UpdateJobOperationDeniedInitStatus = "UpdateJob.OperationDenied.InitStatus" ("403"), "", "The task is still being initialized, so it cannot be changed now.";
    }
}
