// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnsecService`, from `dcdn/DescribeDcdnsecService.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LockReason, OperationLocks};

/// Shows the Secure DCDN service of the account: start time, end time, and status.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnsecServiceRequest::new();
/// let reply = client.describe_dcdnsec_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnsecServiceRequest {}

impl DescribeDcdnsecServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnsecServiceRequest {}
}

impl Operation for DescribeDcdnsecServiceRequest {
    type Response = DescribeDcdnsecServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnsecService").read_only();
}

/// Response to [`DescribeDcdnsecServiceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnsecServiceResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-09-26T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-08-26T02:52:08Z`.
    pub start_time: Option<Timestamp>,
    /// Time that is set or recorded for this: changing affect. Example: `2021-09-30T16:00:00Z`.
    pub changing_affect_time: Option<Timestamp>,
    /// How many there are of this: domain name. Example: `130`.
    pub domain_num: Option<String>,
    /// How the changing is billed. Example: `PayByBandwidth`.
    pub changing_charge_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E20B46E1-9BCD-10E5-AAEF-6D7B737467A1`.
    pub request_id: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `enterprise`.
    pub version: Option<String>,
    /// Which kind of request it is or is to be. Example: `PayBySecRequest`.
    pub request_type: Option<String>,
    /// Which kind of flow it is or is to be. Example: `PayBySecTraffic`.
    pub flow_type: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `dcdn_dcdnsec_public_cn-123***`.
    pub instance_id: Option<String>,
    /// Locks on the resource; each forbids some operations until its reason is gone.
    pub operation_locks: Option<OperationLocks>,
}

response! {
    DescribeDcdnsecServiceResponse {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "ChangingAffectTime" => changing_affect_time: value,
        "DomainNum" => domain_num: value,
        "ChangingChargeType" => changing_charge_type: value,
        "RequestId" => request_id: value,
        "Version" => version: value,
        "RequestType" => request_type: value,
        "FlowType" => flow_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "InstanceId" => instance_id: value,
        "OperationLocks" => operation_locks: value,
    }
}
