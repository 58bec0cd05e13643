// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TransferPayType`, from `dts/TransferPayType.md`.

use alicloud_runtime::codegen::*;

/// Changes how a DTS instance is paid for, by use or in advance.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::TransferPayTypeRequest::new()
///     .dts_job_id("...")
///     .charge_type("...");
/// let reply = client.transfer_pay_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TransferPayTypeRequest {
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
    /// Fewest DUs that a serverless instance keeps; its capacity does not fall lower.
    pub min_du: Option<i32>,
    /// Most DUs that a serverless instance takes; its capacity does not rise higher.
    pub max_du: Option<i32>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Specification of the instance, which sets how much data a second it can carry.
    pub instance_class: Option<String>,
}

impl TransferPayTypeRequest {
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
    /// Sets `MinDu`.
    #[inline]
    pub fn min_du(mut self, value: i32) -> Self {
        self.min_du = Some(value);
        self
    }
    /// Sets `MaxDu`.
    #[inline]
    pub fn max_du(mut self, value: i32) -> Self {
        self.max_du = Some(value);
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
}

request! {
    TransferPayTypeRequest {
        "DtsJobId" => dts_job_id: query,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "BuyCount" => buy_count: query,
        "RegionId" => region_id: query,
        "MinDu" => min_du: query,
        "MaxDu" => max_du: query,
        "AutoPay" => auto_pay: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceClass" => instance_class: query,
    }
}

impl Operation for TransferPayTypeRequest {
    type Response = TransferPayTypeResponse;
    type Error = TransferPayTypeError;
    const INFO: OperationInfo = super::operation("TransferPayType")
        .required(&["DtsJobId", "ChargeType"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [TransferPayTypeError] = &[
        TransferPayTypeError::ThrottlingUser,
        TransferPayTypeError::InvalidSecurityTokenExpired,
        TransferPayTypeError::ServiceUnavailable,
    ];
}

/// Response to [`TransferPayTypeRequest`].
#[non_exhaustive]
pub struct TransferPayTypeResponse {
    /// When it ended or ends, or where the period ends that the data is about. Example: `1614916318`.
    pub end_time: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `601B6F25-21E7-4484-99D5-3EF2625C****`.
    pub request_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `o4nh3g7jg56****`.
    pub dts_job_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How the item is billed. Example: `PostPaid`.
    pub charge_type: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dtso4nh3g7jg56****`.
    pub instance_id: Option<String>,
}

response! {
    TransferPayTypeResponse {
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

/// Errors that the documentation of [`TransferPayTypeRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type TransferPayTypeError = super::DocumentedError;
