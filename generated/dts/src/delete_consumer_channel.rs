// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteConsumerChannel`, from `dts/DeleteConsumerChannel.md`.

use alicloud_runtime::codegen::*;

/// Deletes a consumer group of a subscription task of the new edition, along with its reading
/// position.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteConsumerChannelRequest::new()
///     .consumer_group_id("...");
/// let reply = client.delete_consumer_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteConsumerChannelRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** ID of a consumer group of a subscription; clients that read the channel sign in
    /// with it.
    pub consumer_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteConsumerChannelRequest {
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
    /// Sets `ConsumerGroupId`, which is required.
    pub fn consumer_group_id(mut self, value: impl Into<String>) -> Self {
        self.consumer_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteConsumerChannelRequest {
        "RegionId" => region_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "DtsJobId" => dts_job_id: query,
        "ConsumerGroupId" => consumer_group_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteConsumerChannelRequest {
    type Response = DeleteConsumerChannelResponse;
    type Error = DeleteConsumerChannelError;
    const INFO: OperationInfo = super::operation("DeleteConsumerChannel")
        .required(&["RegionId", "ConsumerGroupId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteConsumerChannelError] = &[
        DeleteConsumerChannelError::ThrottlingUser,
        DeleteConsumerChannelError::InvalidSecurityTokenExpired,
        DeleteConsumerChannelError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteConsumerChannelRequest`].
#[non_exhaustive]
pub struct DeleteConsumerChannelResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9E00ABE-2AD9-40A9-8C3C-D817E648****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    DeleteConsumerChannelResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`DeleteConsumerChannelRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteConsumerChannelError = super::DocumentedError;
