// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSubscriptionMeta`, from `dts/DescribeSubscriptionMeta.md`.

use alicloud_runtime::codegen::*;

/// Returns topics and addresses of the subtasks of a distributed subscription, for clients to
/// connect with.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeSubscriptionMetaRequest::new()
///     .sid("...");
/// let reply = client.describe_subscription_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSubscriptionMetaRequest {
    /// **Required.** Consumer group of a subtask of a distributed subscription.
    pub sid: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// IDs of the subtasks.
    pub sub_migration_job_ids: Option<Value>,
    /// Topics that the alert rule is about.
    pub topics: Option<Value>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeSubscriptionMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Sid`, which is required.
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SubMigrationJobIds`.
    pub fn sub_migration_job_ids(mut self, value: impl Into<Value>) -> Self {
        self.sub_migration_job_ids = Some(value.into());
        self
    }
    /// Sets `Topics`.
    pub fn topics(mut self, value: impl Into<Value>) -> Self {
        self.topics = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSubscriptionMetaRequest {
        "Sid" => sid: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SubMigrationJobIds" => sub_migration_job_ids: query_json,
        "Topics" => topics: query_json,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSubscriptionMetaRequest {
    type Response = DescribeSubscriptionMetaResponse;
    type Error = DescribeSubscriptionMetaError;
    const INFO: OperationInfo = super::operation("DescribeSubscriptionMeta")
        .required(&["Sid"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeSubscriptionMetaError] = &[
        DescribeSubscriptionMetaError::ThrottlingUser,
        DescribeSubscriptionMetaError::InvalidSecurityTokenExpired,
        DescribeSubscriptionMetaError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeSubscriptionMetaRequest`].
#[non_exhaustive]
pub struct DescribeSubscriptionMetaResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C12E7A51-09A4-5796-94BE-08B6DA******`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Subtasks of the subscription, one entry each.
    pub subscription_meta_list: Vec<SubscriptionMetaList>,
}

response! {
    DescribeSubscriptionMetaResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "SubscriptionMetaList" => subscription_meta_list: list(""),
    }
}

/// Subtasks of the subscription, one entry each.
#[non_exhaustive]
pub struct SubscriptionMetaList {
    /// Consumer group of a subtask of a distributed subscription. Example: `z38m91gg2******`.
    pub sid: Option<String>,
    /// Moment in the change log of the source from which incremental changes are carried over.
    /// Example: `1610524452`.
    pub checkpoint: Option<i64>,
    /// Address that clients connect to for reading the subtask's changes.
    /// Example: `dts-cn-hangzhou.aliyuncs.com:18001`.
    pub d_proxy_url: Option<String>,
    /// Items of the kind database that were found or are concerned. Example: `text`.
    pub db_list: Option<String>,
    /// Topic of the message queue that the changes are delivered through.
    /// Example: `cn_hangzhou_rm_bp1n0x0x5tz******_dtstestdata_version2`.
    pub topic: Option<String>,
}

response! {
    SubscriptionMetaList {
        "Sid" => sid: value,
        "Checkpoint" => checkpoint: value,
        "DProxyUrl" => d_proxy_url: value,
        "DBList" => db_list: value,
        "Topic" => topic: value,
    }
}

/// Errors that the documentation of [`DescribeSubscriptionMetaRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeSubscriptionMetaError = super::DocumentedError;
