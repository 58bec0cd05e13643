// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBruteForceRecords`, from `sas/DescribeBruteForceRecords.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists IP addresses that brute-force protection rules have blocked.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBruteForceRecordsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_brute_force_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBruteForceRecordsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl DescribeBruteForceRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `BlockIp`.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    DescribeBruteForceRecordsRequest {
        "CurrentPage" => current_page: query,
        "Status" => status: query,
        "BlockIp" => block_ip: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for DescribeBruteForceRecordsRequest {
    type Response = DescribeBruteForceRecordsResponse;
    type Error = DescribeBruteForceRecordsError;
    const INFO: OperationInfo = super::operation("DescribeBruteForceRecords")
        .read_only();
    const ERRORS: &'static [DescribeBruteForceRecordsError] = &[
        DescribeBruteForceRecordsError::NoPermission,
        DescribeBruteForceRecordsError::ServerError,
    ];
}

impl Paginated for DescribeBruteForceRecordsRequest {
    type Item = MachineList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.machine_list)
    }
}

/// Response to [`DescribeBruteForceRecordsRequest`].
#[non_exhaustive]
pub struct DescribeBruteForceRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind machine that were found or are concerned.
    pub machine_list: Vec<MachineList>,
}

response! {
    DescribeBruteForceRecordsResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "MachineList" => machine_list: list(""),
    }
}

/// Items of the kind machine that were found or are concerned.
#[non_exhaustive]
pub struct MachineList {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// Day or moment of the block expire. Example: `1671506882063`.
    pub block_expire_date: Option<i64>,
    /// Identifier that is unique for the item. Example: `6d5b361f-958d-48a8-a9d2-d6e82c1****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `120.79.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `record-test-***`.
    pub instance_name: Option<String>,
    /// IP address that belongs to the block. Example: `10.12.XX.XX`.
    pub block_ip: Option<String>,
    /// Port or ports that were used or watched. Example: `22/22`.
    pub port: Option<String>,
    /// Where it comes from. Example: `userRule`.
    pub source: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Identifier of the item within its collection. Example: `112XX`.
    pub id: Option<i64>,
    /// Name that the rule was given. Example: `AntiRuleName`.
    pub rule_name: Option<String>,
    /// Code of the reason why the call or the item failed.
    /// Example: `InstanceSecurityGroupLimitExceeded`.
    pub error_code: Option<String>,
    /// Which kind of block it is or is to be. Example: `alinet`.
    pub block_type: Option<String>,
    /// Whether the network plug-in of the host is connected. Example: `false`.
    pub ali_net_online: Option<bool>,
}

response! {
    MachineList {
        "Status" => status: value,
        "BlockExpireDate" => block_expire_date: value,
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "InstanceName" => instance_name: value,
        "BlockIp" => block_ip: value,
        "Port" => port: value,
        "Source" => source: value,
        "IntranetIp" => intranet_ip: value,
        "Id" => id: value,
        "RuleName" => rule_name: value,
        "ErrorCode" => error_code: value,
        "BlockType" => block_type: value,
        "AliNetOnline" => ali_net_online: value,
    }
}

/// Errors that the documentation of [`DescribeBruteForceRecordsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBruteForceRecordsError = super::DocumentedError;
