// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabases`, from `yundun-bastionhost/ListDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases of a bastion host, filtered by type, source, or asset group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListDatabasesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_databases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabasesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the host group that the call is about.
    pub host_group_id: Option<String>,
}

impl ListDatabasesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `DatabaseType`.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `NetworkDomainId`.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `HostGroupId`.
    pub fn host_group_id(mut self, value: impl Into<String>) -> Self {
        self.host_group_id = Some(value.into());
        self
    }
}

request! {
    ListDatabasesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseType" => database_type: query,
        "NetworkDomainId" => network_domain_id: query,
        "Source" => source: query,
        "HostGroupId" => host_group_id: query,
    }
}

impl Operation for ListDatabasesRequest {
    type Response = ListDatabasesResponse;
    type Error = ListDatabasesError;
    const INFO: OperationInfo = super::operation("ListDatabases")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabasesError] = &[
        ListDatabasesError::InvalidParameter,
        ListDatabasesError::InternalError,
    ];
}

impl Paginated for ListDatabasesRequest {
    type Item = Database;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.databases)
    }
}

/// Response to [`ListDatabasesRequest`].
#[non_exhaustive]
pub struct ListDatabasesResponse {
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i64>,
}

response! {
    ListDatabasesResponse {
        "Databases" => databases: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `9`.
    pub database_id: Option<String>,
    /// Name that the database goes by. Example: `MySQL0`.
    pub database_name: Option<String>,
    /// Network port that belongs to the database. Example: `3306`.
    pub database_port: Option<i32>,
    /// Address that belongs to the database private. Example: `rm-wz973w7******`.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public. Example: `rm-uf65n2******`.
    pub database_public_address: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub database_type: Option<String>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `8`.
    pub network_domain_id: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-wz9ejupczf41******`.
    pub source_instance_id: Option<String>,
    /// Region that the source instance lies in. Example: `cn-hangzhou`.
    pub source_instance_region_id: Option<String>,
    /// State that the source instance is in. Example: `Normal`.
    pub source_instance_state: Option<String>,
}

response! {
    Database {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
        "DatabaseId" => database_id: value,
        "DatabaseName" => database_name: value,
        "DatabasePort" => database_port: value,
        "DatabasePrivateAddress" => database_private_address: value,
        "DatabasePublicAddress" => database_public_address: value,
        "DatabaseType" => database_type: value,
        "NetworkDomainId" => network_domain_id: value,
        "Source" => source: value,
        "SourceInstanceId" => source_instance_id: value,
        "SourceInstanceRegionId" => source_instance_region_id: value,
        "SourceInstanceState" => source_instance_state: value,
    }
}

/// Errors that the documentation of [`ListDatabasesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDatabasesError = super::DocumentedError;
