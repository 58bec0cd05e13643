// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDatabasesForUser`, from `yundun-bastionhost/ListDatabasesForUser.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases that a user has been given access to.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListDatabasesForUserRequest::new()
///     .instance_id("...")
///     .user_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_databases_for_user(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDatabasesForUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the database goes by.
    pub database_name: Option<String>,
    /// Address that belongs to the database.
    pub database_address: Option<String>,
    /// Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
}

impl ListDatabasesForUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `DatabaseAddress`.
    pub fn database_address(mut self, value: impl Into<String>) -> Self {
        self.database_address = Some(value.into());
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
}

request! {
    ListDatabasesForUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "UserId" => user_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseName" => database_name: query,
        "DatabaseAddress" => database_address: query,
        "DatabaseType" => database_type: query,
        "NetworkDomainId" => network_domain_id: query,
    }
}

impl Operation for ListDatabasesForUserRequest {
    type Response = ListDatabasesForUserResponse;
    type Error = ListDatabasesForUserError;
    const INFO: OperationInfo = super::operation("ListDatabasesForUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDatabasesForUserError] = &[
        ListDatabasesForUserError::InvalidParameter,
        ListDatabasesForUserError::InternalError,
    ];
}

impl Paginated for ListDatabasesForUserRequest {
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

/// Response to [`ListDatabasesForUserRequest`].
#[non_exhaustive]
pub struct ListDatabasesForUserResponse {
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8A665B9-8550-4942-9DEE-73198051856B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
}

response! {
    ListDatabasesForUserResponse {
        "Databases" => databases: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Which kind of active address it is or is to be. Example: `Private`.
    pub active_address_type: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `36`.
    pub database_id: Option<String>,
    /// Name that the database goes by. Example: `MySQL56`.
    pub database_name: Option<String>,
    /// Network port that belongs to the database. Example: `3306`.
    pub database_port: Option<i64>,
    /// Address that belongs to the database private. Example: `192.168.XX.XX`.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public. Example: `www.example.com`.
    pub database_public_address: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub database_type: Option<String>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `2`.
    pub network_domain_id: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-wz9fv2hwux78x9******`.
    pub source_instance_id: Option<String>,
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
    }
}

/// Errors that the documentation of [`ListDatabasesForUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListDatabasesForUserError = super::DocumentedError;
