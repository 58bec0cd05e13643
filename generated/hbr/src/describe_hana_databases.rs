// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaDatabases`, from `hbr/DescribeHanaDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of an SAP HANA instance.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaDatabasesRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hana_databases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaDatabasesRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHanaDatabasesRequest {
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
    /// Sets `ClusterId`, which is required.
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHanaDatabasesRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHanaDatabasesRequest {
    type Response = DescribeHanaDatabasesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaDatabases")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeHanaDatabasesRequest {
    type Item = HanaDatabase;
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
        Some(&mut response.hana_databases)
    }
}

/// Response to [`DescribeHanaDatabasesRequest`].
#[non_exhaustive]
pub struct DescribeHanaDatabasesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DAAB6A29-34EB-5F56-962F-D5BDBFE8A5C2`.
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
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// The hana databases that were found or are concerned, one entry each.
    pub hana_databases: Vec<HanaDatabase>,
}

response! {
    DescribeHanaDatabasesResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "HanaDatabases" => hana_databases: list("HanaDatabase"),
    }
}

/// The hana databases that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HanaDatabase {
    /// Name or address of the host concerned. Example: `izbp1jbf3zy******antqmz`.
    pub host: Option<String>,
    /// Network port that belongs to the sql. Example: `30013`.
    pub sql_port: Option<i32>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system. Example: `SYSTEMDB`.
    pub database_name: Option<String>,
    /// SAP HANA process that serves the database, such as `indexserver`.
    pub service_name: Option<String>,
    /// State that the active is in. Example: `YES`.
    pub active_status: Option<String>,
    /// Settings for the backup of whole servers. Example: `master`.
    pub detail: Option<String>,
}

response! {
    HanaDatabase {
        "Host" => host: value,
        "SqlPort" => sql_port: value,
        "DatabaseName" => database_name: value,
        "ServiceName" => service_name: value,
        "ActiveStatus" => active_status: value,
        "Detail" => detail: value,
    }
}
