// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnIpaService`, from `dcdn/DescribeDcdnIpaService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LockReason, OperationLocks};

/// Shows the IPA service of the account: billing method, activation time, and status.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnIpaServiceRequest::new();
/// let reply = client.describe_dcdn_ipa_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceRequest {}

impl DescribeDcdnIpaServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnIpaServiceRequest {}
}

impl Operation for DescribeDcdnIpaServiceRequest {
    type Response = DescribeDcdnIpaServiceResponse;
    type Error = DescribeDcdnIpaServiceError;
    const INFO: OperationInfo = super::operation("DescribeDcdnIpaService").read_only();
    const ERRORS: &'static [DescribeDcdnIpaServiceError] = &[
        DescribeDcdnIpaServiceError::DcdnIpaServiceNotFound,
    ];
}

/// Response to [`DescribeDcdnIpaServiceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnIpaServiceResponse {
    /// Time that is set or recorded for this: changing affect. Example: `2018-03-31T16:00:00Z`.
    pub changing_affect_time: Option<Timestamp>,
    /// How the changing is billed. Example: `PayByBandwidth`.
    pub changing_charge_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `1883927335936173`.
    pub instance_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Time that is set or recorded for this: opening. Example: `2018-03-19T11:16:11Z`.
    pub opening_time: Option<Timestamp>,
    /// Locks on the resource; each forbids some operations until its reason is gone.
    pub operation_locks: Option<OperationLocks>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF2AEBC2-EDBD-41CF-BF64-7E095D42D6EF`.
    pub request_id: Option<String>,
}

response! {
    DescribeDcdnIpaServiceResponse {
        "ChangingAffectTime" => changing_affect_time: value,
        "ChangingChargeType" => changing_charge_type: value,
        "InstanceId" => instance_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "OpeningTime" => opening_time: value,
        "OperationLocks" => operation_locks: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnIpaServiceRequest`] names.
///
/// - [`DcdnIpaServiceNotFound`](super::DocumentedError::DcdnIpaServiceNotFound)
pub type DescribeDcdnIpaServiceError = super::DocumentedError;
