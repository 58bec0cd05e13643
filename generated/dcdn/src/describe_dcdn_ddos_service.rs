// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDdosService`, from `dcdn/DescribeDcdnDdosService.md`.

use alicloud_runtime::codegen::*;

/// Shows the status of the DCDN DDoS protection service.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDdosServiceRequest::new();
/// let reply = client.describe_dcdn_ddos_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDdosServiceRequest {}

impl DescribeDcdnDdosServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnDdosServiceRequest {}
}

impl Operation for DescribeDcdnDdosServiceRequest {
    type Response = DescribeDcdnDdosServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDdosService").read_only();
}

/// Response to [`DescribeDcdnDdosServiceRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDdosServiceResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// Time that is set or recorded for this: changing affect. Example: `2018-03-31T16:00:00Z`.
    pub changing_affect_time: Option<Timestamp>,
    /// Time that is set or recorded for this: opening. Example: `2021-09-26T16:00:00Z`.
    pub opening_time: Option<Timestamp>,
    /// Edition that takes effect next. Example: `basic`.
    pub changing_edition: Option<String>,
    /// How the item is billed. Example: `PayByTraffic`.
    pub charge_type: Option<String>,
    /// How many there are of this: domian. Example: `20`.
    pub domian_num: Option<i32>,
    /// How many there are of this: changing protect. Example: `100`.
    pub changing_protect_num: Option<i32>,
    /// How many there are of this: changing domian. Example: `30`.
    pub changing_domian_num: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `xxx-12345`.
    pub instance_id: Option<String>,
    /// Which of the editions on sale it is. Example: `poc`.
    pub edition: Option<String>,
    /// How the changing is billed. Example: `PayByBandwidth`.
    pub changing_charge_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C370DAF1-C838-4288-A1A0-9A87633D248E`.
    pub request_id: Option<String>,
    /// How many there are of this: protect. Example: `100`.
    pub protect_num: Option<i32>,
    /// Whether the feature or the item is switched on. Example: `on`.
    pub enabled: Option<String>,
    /// Time that is set or recorded for this: ending. Example: `2023-09-26T16:00:00Z`.
    pub ending_time: Option<Timestamp>,
}

response! {
    DescribeDcdnDdosServiceResponse {
        "Status" => status: value,
        "ChangingAffectTime" => changing_affect_time: value,
        "OpeningTime" => opening_time: value,
        "ChangingEdition" => changing_edition: value,
        "ChargeType" => charge_type: value,
        "DomianNum" => domian_num: value,
        "ChangingProtectNum" => changing_protect_num: value,
        "ChangingDomianNum" => changing_domian_num: value,
        "InstanceId" => instance_id: value,
        "Edition" => edition: value,
        "ChangingChargeType" => changing_charge_type: value,
        "RequestId" => request_id: value,
        "ProtectNum" => protect_num: value,
        "Enabled" => enabled: value,
        "EndingTime" => ending_time: value,
    }
}
