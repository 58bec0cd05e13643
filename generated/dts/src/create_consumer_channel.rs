// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateConsumerChannel`, from `dts/CreateConsumerChannel.md`.

use alicloud_runtime::codegen::*;

/// Creates a consumer group for a subscription task of the new edition, which clients then read
/// through.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateConsumerChannelRequest::new()
///     .consumer_group_name("...")
///     .consumer_group_password("...")
///     .consumer_group_user_name("...");
/// let reply = client.create_consumer_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateConsumerChannelRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** Label of the consumer group, for people to recognize it by.
    pub consumer_group_name: Option<String>,
    /// **Required.** Password that clients of the consumer group sign in with; keep it secret.
    pub consumer_group_password: Option<String>,
    /// **Required.** Account that clients of the consumer group sign in with.
    pub consumer_group_user_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateConsumerChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupName`, which is required.
    pub fn consumer_group_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_name = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupPassword`, which is required.
    pub fn consumer_group_password(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_password = Some(value.into());
        self
    }
    /// Sets `ConsumerGroupUserName`, which is required.
    pub fn consumer_group_user_name(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_user_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateConsumerChannelRequest {
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DtsJobId" => dts_job_id: query,
        "ConsumerGroupName" => consumer_group_name: query,
        "ConsumerGroupPassword" => consumer_group_password: query,
        "ConsumerGroupUserName" => consumer_group_user_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateConsumerChannelRequest {
    type Response = CreateConsumerChannelResponse;
    type Error = CreateConsumerChannelError;
    const INFO: OperationInfo = super::operation("CreateConsumerChannel")
        .required(
            &[
                "RegionId",
                "ConsumerGroupName",
                "ConsumerGroupPassword",
                "ConsumerGroupUserName",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [CreateConsumerChannelError] = &[
        CreateConsumerChannelError::ThrottlingUser,
        CreateConsumerChannelError::InvalidSecurityTokenExpired,
        CreateConsumerChannelError::ServiceUnavailable,
    ];
}

/// Response to [`CreateConsumerChannelRequest`].
#[non_exhaustive]
pub struct CreateConsumerChannelResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5F566C5B-E5B0-4020-A531-FC6F5005****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of a consumer group of a subscription; clients that read the channel sign in with it.
    /// Example: `dtsor2y66j4219****`.
    pub consumer_group_id: Option<String>,
}

response! {
    CreateConsumerChannelResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "ConsumerGroupID" => consumer_group_id: value,
    }
}

/// Errors that the documentation of [`CreateConsumerChannelRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateConsumerChannelError = super::DocumentedError;
