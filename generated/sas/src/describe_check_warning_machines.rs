// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckWarningMachines`, from `sas/DescribeCheckWarningMachines.md`.

use alicloud_runtime::codegen::*;

/// Lists servers that share the same risk for a baseline and check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckWarningMachinesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_check_warning_machines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckWarningMachinesRequest {
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of a server to leave out of the list.
    pub filter_uuid: Option<String>,
}

impl DescribeCheckWarningMachinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `FilterUuid`.
    pub fn filter_uuid(mut self, value: impl Into<String>) -> Self {
        self.filter_uuid = Some(value.into());
        self
    }
}

request! {
    DescribeCheckWarningMachinesRequest {
        "RiskId" => risk_id: query,
        "CheckId" => check_id: query,
        "Status" => status: query,
        "Lang" => lang: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Remark" => remark: query,
        "InstanceId" => instance_id: query,
        "FilterUuid" => filter_uuid: query,
    }
}

impl Operation for DescribeCheckWarningMachinesRequest {
    type Response = DescribeCheckWarningMachinesResponse;
    type Error = DescribeCheckWarningMachinesError;
    const INFO: OperationInfo = super::operation("DescribeCheckWarningMachines")
        .read_only();
    const ERRORS: &'static [DescribeCheckWarningMachinesError] = &[
        DescribeCheckWarningMachinesError::RdCheckNoPermission,
        DescribeCheckWarningMachinesError::NoPermission,
        DescribeCheckWarningMachinesError::ServerError,
        DescribeCheckWarningMachinesError::RdCheckInnerError,
    ];
}

impl Paginated for DescribeCheckWarningMachinesRequest {
    type Item = Machine;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.machines)
    }
}

/// Response to [`DescribeCheckWarningMachinesRequest`].
#[non_exhaustive]
pub struct DescribeCheckWarningMachinesResponse {
    /// The machines that were found or are concerned, one entry each.
    pub machines: Vec<Machine>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B3D989EB-2E59-584C-8438-5DFAA34A****`.
    pub request_id: Option<String>,
}

response! {
    DescribeCheckWarningMachinesResponse {
        "Machines" => machines: list(""),
        "Count" => count: value,
        "RequestId" => request_id: value,
    }
}

/// The machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Machine {
    /// Identifier that is unique for the item. Example: `D0D6E6E4-CB8C-4897-B852-46AEFDA0****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp1dp42hgn1xcq8l****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
}

response! {
    Machine {
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "Bind" => bind: value,
    }
}

/// Errors that the documentation of [`DescribeCheckWarningMachinesRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeCheckWarningMachinesError = super::DocumentedError;
