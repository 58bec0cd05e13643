// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdnService`, from `cdn/DescribeCdnService.md`.

use alicloud_runtime::codegen::*;

/// Returns how the account is billed for the service, what changes next and when it was activated.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeCdnServiceRequest::new();
/// let reply = client.describe_cdn_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdnServiceRequest {}

impl DescribeCdnServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCdnServiceRequest {}
}

impl Operation for DescribeCdnServiceRequest {
    type Response = DescribeCdnServiceResponse;
    type Error = DescribeCdnServiceError;
    const INFO: OperationInfo = super::operation("DescribeCdnService").read_only();
    const ERRORS: &'static [DescribeCdnServiceError] = &[
        DescribeCdnServiceError::UnsupportedParameter,
        DescribeCdnServiceError::InternetChargeTypeInvalid,
    ];
}

/// Response to [`DescribeCdnServiceRequest`].
#[non_exhaustive]
pub struct DescribeCdnServiceResponse {
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// When the account activated the service. Example: `2019-02-28T13:11:49Z`.
    pub opening_time: Option<Timestamp>,
    /// Billing method that comes into force next. Example: `PayByTraffic`.
    pub changing_charge_type: Option<Open<ChangingChargeType>>,
    /// When the next billing method comes into force, in GMT. Example: `2019-11-27T16:00:00Z`.
    pub changing_affect_time: Option<Timestamp>,
    /// Locks on the resource; each forbids some operations until its reason is gone.
    pub operation_locks: Vec<LockReason>,
    /// ID of the instance, by which other calls name it. Example: `aliuidxx`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// Billing method for dynamic content that comes into force next. Example: `DynamicHourTraffic`.
    pub changing_dynamic_billing_type: Option<String>,
    /// Billing method for dynamic content. Example: `DynamicHourTraffic`.
    pub dynamic_billing_type: Option<String>,
}

response! {
    DescribeCdnServiceResponse {
        "InternetChargeType" => internet_charge_type: value,
        "OpeningTime" => opening_time: value,
        "ChangingChargeType" => changing_charge_type: value,
        "ChangingAffectTime" => changing_affect_time: value,
        "OperationLocks" => operation_locks: list("LockReason"),
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "ChangingDynamicBillingType" => changing_dynamic_billing_type: value,
        "DynamicBillingType" => dynamic_billing_type: value,
    }
}

/// Locks on the resource; each forbids some operations until its reason is gone.
#[non_exhaustive]
pub struct LockReason {
    /// Why the item is locked. Example: `financial`.
    pub lock_reason: Option<String>,
}

response! {
    LockReason {
        "LockReason" => lock_reason: value,
    }
}

values! {
    /// Billing method that comes into force next.
    pub enum ChangingChargeType {
        /// Traffic is billed from the next change on.
        PayByTraffic = "PayByTraffic",
        /// Peak bandwidth is billed from the next change on.
        PayByBandwidth = "PayByBandwidth",
    }
}

/// Errors that the documentation of [`DescribeCdnServiceRequest`] names.
///
/// - [`UnsupportedParameter`](super::DocumentedError::UnsupportedParameter)
/// - [`InternetChargeTypeInvalid`](super::DocumentedError::InternetChargeTypeInvalid)
pub type DescribeCdnServiceError = super::DocumentedError;
