// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaInstances`, from `hbr/DescribeHanaInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists registered SAP HANA instances, by vault, ID, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hana_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaInstancesRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHanaInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHanaInstancesRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: form,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHanaInstancesRequest {
    type Response = DescribeHanaInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaInstances")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeHanaInstancesRequest {
    type Item = Hana;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.hanas)
    }
}

/// Response to [`DescribeHanaInstancesRequest`].
#[non_exhaustive]
pub struct DescribeHanaInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4003DD68-3C3C-5071-B4FC-631A6C1BAC1C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `21`.
    pub total_count: Option<i32>,
    /// The hanas that were found or are concerned, one entry each.
    pub hanas: Vec<Hana>,
}

response! {
    DescribeHanaInstancesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Hanas" => hanas: list("Hana"),
    }
}

/// The hanas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Hana {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `INITIALIZED`.
    pub status: Option<i64>,
    /// Name or address of the host concerned. Example: `47.100.XX.XX`.
    pub host: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-0000s974******1hl`.
    pub vault_id: Option<String>,
    /// Whether the database is reached over TLS. Example: `true`.
    pub use_ssl: Option<bool>,
    /// Display text for the registered SAP HANA system. Example: `HANA-DEV`.
    pub hana_name: Option<String>,
    /// Number that counts or picks out the instance. Example: `00`.
    pub instance_number: Option<i32>,
    /// Whether the certificate of the database is checked. Example: `false`.
    pub validate_certificate: Option<bool>,
    /// Where alerts come from; `INHERITED` takes over what the vault says. Example: `INHERITED`.
    pub alert_setting: Option<String>,
    /// Name that the user logs on with. Example: `admin`.
    pub user_name: Option<String>,
    /// Text for people about the status. Example: `INSTALL_CLIENT_FAILED`.
    pub status_message: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-0004cf6g6******0yd7y`.
    pub cluster_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmvnf22m7itha`.
    pub resource_group_id: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

response! {
    Hana {
        "Status" => status: value,
        "Host" => host: value,
        "VaultId" => vault_id: value,
        "UseSsl" => use_ssl: value,
        "HanaName" => hana_name: value,
        "InstanceNumber" => instance_number: value,
        "ValidateCertificate" => validate_certificate: value,
        "AlertSetting" => alert_setting: value,
        "UserName" => user_name: value,
        "StatusMessage" => status_message: value,
        "ClusterId" => cluster_id: value,
        "Tags" => tags: list("Tag"),
        "ResourceGroupId" => resource_group_id: value,
        "CrossAccountType" => cross_account_type: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
    }
}
