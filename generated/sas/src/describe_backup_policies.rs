// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupPolicies`, from `sas/DescribeBackupPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists anti-ransomware policies for servers, with client health counts and status.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupPoliciesRequest::new()
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupPoliciesRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text kept with the machine.
    pub machine_remark: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeBackupPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MachineRemark`.
    pub fn machine_remark(mut self, value: impl Into<String>) -> Self {
        self.machine_remark = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeBackupPoliciesRequest {
        "Name" => name: query,
        "MachineRemark" => machine_remark: query,
        "Status" => status: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeBackupPoliciesRequest {
    type Response = DescribeBackupPoliciesResponse;
    type Error = DescribeBackupPoliciesError;
    const INFO: OperationInfo = super::operation("DescribeBackupPolicies")
        .required(&["PageSize", "CurrentPage"])
        .read_only();
    const ERRORS: &'static [DescribeBackupPoliciesError] = &[
        DescribeBackupPoliciesError::NoPermission,
        DescribeBackupPoliciesError::ServerError,
    ];
}

impl Paginated for DescribeBackupPoliciesRequest {
    type Item = Policy;
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
        Some(&mut response.policies)
    }
}

/// Response to [`DescribeBackupPoliciesRequest`].
#[non_exhaustive]
pub struct DescribeBackupPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The policies that were found or are concerned, one entry each.
    pub policies: Vec<Policy>,
}

response! {
    DescribeBackupPoliciesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Policies" => policies: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// How many there are of this: client error. Example: `2`.
    pub client_error_count: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `enabled`.
    pub status: Option<String>,
    /// Which version of the policy is meant. Example: `2.0.0`.
    pub policy_version: Option<String>,
    /// Rule or set of rules that applies. Example: `text`.
    pub policy: Option<String>,
    /// State that the upgrade is in. Example: `Upgrading`.
    pub upgrade_status: Option<String>,
    /// How many there are of this: service error. Example: `2`.
    pub service_error_count: Option<i32>,
    /// Region that the policy lies in. Example: `ch-hangzhou`.
    pub policy_region_id: Option<String>,
    /// State that the client is in. Example: `running`.
    pub client_status: Option<String>,
    /// Name that people know the item by. Example: `SecurityStrategy-20200303`.
    pub name: Option<String>,
    /// How many there are of this: health client. Example: `2`.
    pub health_client_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `11`.
    pub id: Option<i64>,
    /// Items of the kind client error uuid that were found or are concerned.
    /// Example: `["3bb30859-b3b5-4f28","3bb30859-b3b5-4f28"]`.
    pub client_error_uuid_list: Vec<String>,
    /// Items of the kind remarked uuid that were found or are concerned.
    /// Example: `["3bb30859-b3b5-4f28","3bb30859-b3b5-4f28"]`.
    pub remarked_uuid_list: Vec<String>,
    /// Items of the kind uuid that were found or are concerned.
    /// Example: `["3bb30859-b3b5-4f28","3bb30859-b3b5-4f28"]`.
    pub uuid_list: Vec<String>,
    /// Items of the kind service error uuid that were found or are concerned.
    /// Example: `["3bb30859-b3b5-4f28","3bb30859-b3b5-4f28"]`.
    pub service_error_uuid_list: Vec<String>,
    /// Items of the kind health client uuid that were found or are concerned.
    /// Example: `["3bb30859-b3b5-4f28","3bb30859-b3b5-4f28"]`.
    pub health_client_uuid_list: Vec<String>,
    /// Which kind of server it is or is to be. Example: `OUT_CLOUD`.
    pub server_type: Option<String>,
}

response! {
    Policy {
        "ClientErrorCount" => client_error_count: value,
        "Status" => status: value,
        "PolicyVersion" => policy_version: value,
        "Policy" => policy: value,
        "UpgradeStatus" => upgrade_status: value,
        "ServiceErrorCount" => service_error_count: value,
        "PolicyRegionId" => policy_region_id: value,
        "ClientStatus" => client_status: value,
        "Name" => name: value,
        "HealthClientCount" => health_client_count: value,
        "Id" => id: value,
        "ClientErrorUuidList" => client_error_uuid_list: list(""),
        "RemarkedUuidList" => remarked_uuid_list: list(""),
        "UuidList" => uuid_list: list(""),
        "ServiceErrorUuidList" => service_error_uuid_list: list(""),
        "HealthClientUuidList" => health_client_uuid_list: list(""),
        "ServerType" => server_type: value,
    }
}

/// Errors that the documentation of [`DescribeBackupPoliciesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupPoliciesError = super::DocumentedError;
