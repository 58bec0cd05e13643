// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferInstanceClass`, from `dts/TransferInstanceClass.md`.

use alicloud_runtime::codegen::*;

/// Moves a DTS instance to a higher specification; a step down is not possible.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::TransferInstanceClassRequest::new()
///     .order_type("...")
///     .instance_class("...")
///     .dts_job_id("...");
/// let reply = client.transfer_instance_class(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferInstanceClassRequest {
    /// **Required.** Kind of change; only `UPGRADE` is possible.
    pub order_type: Option<String>,
    /// **Required.** Specification of the instance, which sets how much data a second it can carry.
    pub instance_class: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl TransferInstanceClassRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderType`, which is required.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    TransferInstanceClassRequest {
        "OrderType" => order_type: query,
        "InstanceClass" => instance_class: query,
        "RegionId" => region_id: query,
        "DtsJobId" => dts_job_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for TransferInstanceClassRequest {
    type Response = TransferInstanceClassResponse;
    type Error = TransferInstanceClassError;
    const INFO: OperationInfo = super::operation("TransferInstanceClass")
        .required(&["OrderType", "InstanceClass", "DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [TransferInstanceClassError] = &[
        TransferInstanceClassError::ThrottlingUser,
        TransferInstanceClassError::InvalidSecurityTokenExpired,
        TransferInstanceClassError::ServiceUnavailable,
    ];
}

/// Response to [`TransferInstanceClassRequest`].
#[non_exhaustive]
pub struct TransferInstanceClassResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-08-04T16:00:00.000+00:00`.
    pub end_time: Option<Timestamp>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `716DB03E-2D0B-4DC3-BC4C-F7A9EE21****`.
    pub request_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `r4yr723m199****`.
    pub dts_job_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How the item is billed. Example: `POSTPAY`.
    pub charge_type: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dtsr4yr723m199****`.
    pub instance_id: Option<String>,
}

response! {
    TransferInstanceClassResponse {
        "EndTime" => end_time: value,
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "DtsJobId" => dts_job_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ChargeType" => charge_type: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`TransferInstanceClassRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type TransferInstanceClassError = super::DocumentedError;
