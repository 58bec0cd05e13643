// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnService`, from `dcdn/DescribeDcdnService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LockReason, OperationLocks};

/// Shows the DCDN service of the account: billing methods now and next, activation time, status.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnServiceRequest::new();
/// let reply = client.describe_dcdn_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnServiceRequest {}

impl DescribeDcdnServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnServiceRequest {}
}

impl Operation for DescribeDcdnServiceRequest {
    type Response = DescribeDcdnServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnService").read_only();
}

/// Response to [`DescribeDcdnServiceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnServiceResponse {
    /// Time that is set or recorded for this: changing affect. Example: `2018-03-31T16:00:00Z`.
    pub changing_affect_time: Option<Timestamp>,
    /// How the changing is billed. Example: `PayByBandwidth`.
    pub changing_charge_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `Eexample ID`.
    pub instance_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// Time that is set or recorded for this: opening. Example: `2018-03-19T11:16:11Z`.
    pub opening_time: Option<Timestamp>,
    /// Locks on the resource; each forbids some operations until its reason is gone.
    pub operation_locks: Option<OperationLocks>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF2AEBC2-EDBD-41CF-BF64-7E095D42D6EF`.
    pub request_id: Option<String>,
    /// Time that is set or recorded for this: websocket changing. Example: `2018-03-19T11:16:11Z`.
    pub websocket_changing_time: Option<Timestamp>,
    /// Which kind of websocket changing it is or is to be. Example: `websocketbps`.
    pub websocket_changing_type: Option<String>,
    /// Which kind of websocket it is or is to be. Example: `websocketbps`.
    pub websocket_type: Option<String>,
}

response! {
    DescribeDcdnServiceResponse {
        "ChangingAffectTime" => changing_affect_time: value,
        "ChangingChargeType" => changing_charge_type: value,
        "InstanceId" => instance_id: value,
        "InternetChargeType" => internet_charge_type: value,
        "OpeningTime" => opening_time: value,
        "OperationLocks" => operation_locks: value,
        "RequestId" => request_id: value,
        "WebsocketChangingTime" => websocket_changing_time: value,
        "WebsocketChangingType" => websocket_changing_type: value,
        "WebsocketType" => websocket_type: value,
    }
}
