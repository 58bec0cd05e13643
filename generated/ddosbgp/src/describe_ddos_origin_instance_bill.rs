// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDdosOriginInstanceBill`, from `ddosbgp/DescribeDdosOriginInstanceBill.md`.

use alicloud_runtime::codegen::*;

/// Shows the bill of pay-as-you-go Anti-DDoS Origin instances.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribeDdosOriginInstanceBillRequest::new();
/// let reply = client.describe_ddos_origin_instance_bill(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<DdosOriginInstanceBillType>>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Items of the kind is show to work on or to narrow the list down to.
    pub is_show_list: Option<bool>,
}

impl DescribeDdosOriginInstanceBillRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<DdosOriginInstanceBillType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `IsShowList`.
    #[inline]
    pub fn is_show_list(mut self, value: bool) -> Self {
        self.is_show_list = Some(value);
        self
    }
}

request! {
    DescribeDdosOriginInstanceBillRequest {
        "Type" => type_: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "IsShowList" => is_show_list: query,
    }
}

impl Operation for DescribeDdosOriginInstanceBillRequest {
    type Response = DescribeDdosOriginInstanceBillResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeDdosOriginInstanceBill")
        .read_only();
}

/// Response to [`DescribeDdosOriginInstanceBillRequest`].
#[non_exhaustive]
pub struct DescribeDdosOriginInstanceBillResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72155560-F343-55C8-82FE-ED4D7E4AA97E`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i64>,
    /// State that the debt is in. Example: `0`.
    pub debt_status: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ddosorigin_cn-u7c3lcr9r02`.
    pub instance_id: Option<String>,
    /// How many there are of this: IP address. Example: `15`.
    pub ip_count: Option<i64>,
    /// What is known about the IP address. Example: `text`.
    pub ip_info: Option<String>,
    /// Traffic in the Chinese mainland this month. Example: `6302081067`.
    pub total_flow_cn: Option<i64>,
    /// Traffic elsewhere this month. Example: `6204918019`.
    pub total_flow_ov: Option<i64>,
    /// Traffic of ordinary assets in the Chinese mainland this month. Example: `0`.
    pub standard_assets_total_flow_cn: Option<i64>,
    /// Traffic of ordinary assets elsewhere this month. Example: `0`.
    pub standard_assets_total_flow_ov: Option<i64>,
    /// Items of the kind IP address count or function that were found or are concerned.
    pub ip_count_or_function_list: Vec<IpCountOrFunctionList>,
    /// Items of the kind flow that were found or are concerned.
    pub flow_list: Vec<FlowList>,
    /// Items of the kind standard assets flow that were found or are concerned.
    pub standard_assets_flow_list: Vec<FlowList>,
    /// Region that the flow lies in. Example: `{'cn-hongkong': 166491566}`.
    pub flow_region: Option<Value>,
    /// Region that the standard assets flow lies in. Example: `{'cn-hongkong': 166491566}`.
    pub standard_assets_flow_region: Option<Value>,
}

response! {
    DescribeDdosOriginInstanceBillResponse {
        "RequestId" => request_id: value,
        "Status" => status: value,
        "DebtStatus" => debt_status: value,
        "InstanceId" => instance_id: value,
        "IpCount" => ip_count: value,
        "IpInfo" => ip_info: value,
        "TotalFlowCn" => total_flow_cn: value,
        "TotalFlowOv" => total_flow_ov: value,
        "StandardAssetsTotalFlowCn" => standard_assets_total_flow_cn: value,
        "StandardAssetsTotalFlowOv" => standard_assets_total_flow_ov: value,
        "IpCountOrFunctionList" => ip_count_or_function_list: list(""),
        "FlowList" => flow_list: list(""),
        "StandardAssetsFlowList" => standard_assets_flow_list: list(""),
        "FlowRegion" => flow_region: value,
        "StandardAssetsFlowRegion" => standard_assets_flow_region: value,
    }
}

/// Items of the kind IP address count or function that were found or are concerned.
#[non_exhaustive]
pub struct IpCountOrFunctionList {
    /// Where protected assets lie. Example: `global`.
    pub coverage: Option<String>,
    /// Addresses protected in the Chinese mainland. Example: `5`.
    pub ip_cnt_cn: Option<i64>,
    /// Addresses protected elsewhere. Example: `5`.
    pub ip_cnt_ov: Option<i64>,
    /// Moment that the record or the action belongs to. Example: `1680278400000`.
    pub time: Option<i64>,
    /// Addresses of each member account, as JSON text. Example: `text`.
    pub member_ip_cnt: Option<String>,
}

response! {
    IpCountOrFunctionList {
        "Coverage" => coverage: value,
        "IpCntCn" => ip_cnt_cn: value,
        "IpCntOv" => ip_cnt_ov: value,
        "Time" => time: value,
        "MemberIpCnt" => member_ip_cnt: value,
    }
}

/// Items of the kind flow that were found or are concerned.
#[non_exhaustive]
pub struct FlowList {
    /// Traffic in all, in bytes. Example: `6302081067`.
    pub total_flow: Option<i64>,
    /// Traffic of each region, as JSON text. Example: `text`.
    pub region_flow: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1620951900`.
    pub time: Option<i64>,
    /// Traffic of each member account, as JSON text. Example: `text`.
    pub member_flow: Option<String>,
}

response! {
    FlowList {
        "TotalFlow" => total_flow: value,
        "RegionFlow" => region_flow: value,
        "Time" => time: value,
        "MemberFlow" => member_flow: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum DdosOriginInstanceBillType {
        /// Functions.
        Function = "function",
        /// Traffic in the Chinese mainland.
        FlowCn = "flow_cn",
        /// Traffic elsewhere.
        FlowOv = "flow_ov",
        /// Number of addresses.
        IpCount = "ip_count",
        /// Traffic of ordinary assets in the Chinese mainland.
        StandardAssetsFlowCn = "standard_assets_flow_cn",
        /// Traffic of ordinary assets elsewhere.
        StandardAssetsFlowOv = "standard_assets_flow_ov",
        /// Summary of the month.
        MonthlySummary = "monthly_summary",
    }
}
