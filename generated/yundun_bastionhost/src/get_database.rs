// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDatabase`, from `yundun-bastionhost/GetDatabase.md`.

use alicloud_runtime::codegen::*;

/// Shows one database asset in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetDatabaseRequest::new()
///     .instance_id("...")
///     .database_id("...");
/// let reply = client.get_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDatabaseRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
}

impl GetDatabaseRequest {
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
    /// Sets `DatabaseId`, which is required.
    pub fn database_id(mut self, value: impl Into<String>) -> Self {
        self.database_id = Some(value.into());
        self
    }
}

request! {
    GetDatabaseRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
    }
}

impl Operation for GetDatabaseRequest {
    type Response = GetDatabaseResponse;
    type Error = GetDatabaseError;
    const INFO: OperationInfo = super::operation("GetDatabase")
        .required(&["InstanceId", "DatabaseId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDatabaseError] = &[
        GetDatabaseError::InvalidParameter,
        GetDatabaseError::DatabaseNotFound,
        GetDatabaseError::InternalError,
    ];
}

/// Response to [`GetDatabaseRequest`].
#[non_exhaustive]
pub struct GetDatabaseResponse {
    /// The database asked about.
    pub database: Option<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D72B883-9D15-5B05-B987-DFD10EB1FFB4`.
    pub request_id: Option<String>,
}

response! {
    GetDatabaseResponse {
        "Database" => database: value,
        "RequestId" => request_id: value,
    }
}

/// The database asked about.
#[non_exhaustive]
pub struct Database {
    /// Which kind of active address it is or is to be. Example: `Public`.
    pub active_address_type: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `22`.
    pub database_id: Option<String>,
    /// Name that the database goes by. Example: `test`.
    pub database_name: Option<String>,
    /// Network port that belongs to the database. Example: `3306`.
    pub database_port: Option<i64>,
    /// Address that belongs to the database private. Example: `rm-bp1zq******`.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public. Example: `rm-uf65******`.
    pub database_public_address: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub database_type: Option<String>,
    /// ID of the network domain name that the item belongs to or stands for. Example: `45`.
    pub network_domain_id: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-wz9527ob0e0nftcsffke`.
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

/// Errors that the documentation of [`GetDatabaseRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseNotFound`](super::DocumentedError::DatabaseNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetDatabaseError = super::DocumentedError;
