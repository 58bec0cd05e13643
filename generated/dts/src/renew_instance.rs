// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewInstance`, from `dts/RenewInstance.md`.

use alicloud_runtime::codegen::*;

/// Extends the term of an instance that is paid for in advance.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::RenewInstanceRequest::new()
///     .dts_job_id("...")
///     .charge_type("...");
/// let reply = client.renew_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** How the item is billed.
    pub charge_type: Option<String>,
    /// Unit of the term that is paid for, months or years; only for instances paid in advance.
    pub period: Option<String>,
    /// Length of the term to buy, counted in the unit of the term.
    pub buy_count: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl RenewInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ChargeType`, which is required.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `BuyCount`.
    pub fn buy_count(mut self, value: impl Into<String>) -> Self {
        self.buy_count = Some(value.into());
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
    RenewInstanceRequest {
        "DtsJobId" => dts_job_id: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "BuyCount" => buy_count: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for RenewInstanceRequest {
    type Response = RenewInstanceResponse;
    type Error = RenewInstanceError;
    const INFO: OperationInfo = super::operation("RenewInstance")
        .required(&["DtsJobId", "ChargeType"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [RenewInstanceError] = &[
        RenewInstanceError::ThrottlingUser,
        RenewInstanceError::InvalidSecurityTokenExpired,
        RenewInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`RenewInstanceRequest`].
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-08-04T16:00:00.000+00:00`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1112E255-0C38-4970-8159-1D54AD92****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `qi0r643lc31****`.
    pub dts_job_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// How the item is billed. Example: `PREPAY`.
    pub charge_type: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dtsqi0r643lc31****`.
    pub instance_id: Option<String>,
}

response! {
    RenewInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "DtsJobId" => dts_job_id: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "ChargeType" => charge_type: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`RenewInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type RenewInstanceError = super::DocumentedError;
