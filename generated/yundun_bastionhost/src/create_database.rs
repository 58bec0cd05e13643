// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabase`, from `yundun-bastionhost/CreateDatabase.md`.

use alicloud_runtime::codegen::*;

/// Imports an ApsaraDB RDS, PolarDB, or self-managed database as an asset.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateDatabaseRequest::new()
///     .instance_id("...")
///     .database_type("...")
///     .active_address_type("...")
///     .source("...");
/// let reply = client.create_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// **Required.** Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// **Required.** Which kind of active address it is or is to be.
    pub active_address_type: Option<String>,
    /// Address that belongs to the database private.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public.
    pub database_public_address: Option<String>,
    /// Network port that belongs to the database.
    pub database_port: Option<i32>,
    /// Name that the database goes by.
    pub database_name: Option<String>,
    /// ID of the source instance that the call is about.
    pub source_instance_id: Option<String>,
    /// **Required.** Where it comes from.
    pub source: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// Region that the source instance lies in.
    pub source_instance_region_id: Option<String>,
    /// Which kind of polar database endpoint it is or is to be.
    pub polardb_endpoint_type: Option<String>,
}

impl CreateDatabaseRequest {
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
    /// Sets `NetworkDomainId`.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `DatabaseType`, which is required.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `ActiveAddressType`, which is required.
    pub fn active_address_type(mut self, value: impl Into<String>) -> Self {
        self.active_address_type = Some(value.into());
        self
    }
    /// Sets `DatabasePrivateAddress`.
    pub fn database_private_address(mut self, value: impl Into<String>) -> Self {
        self.database_private_address = Some(value.into());
        self
    }
    /// Sets `DatabasePublicAddress`.
    pub fn database_public_address(mut self, value: impl Into<String>) -> Self {
        self.database_public_address = Some(value.into());
        self
    }
    /// Sets `DatabasePort`.
    #[inline]
    pub fn database_port(mut self, value: i32) -> Self {
        self.database_port = Some(value);
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `SourceInstanceId`.
    pub fn source_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_id = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `SourceInstanceRegionId`.
    pub fn source_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_region_id = Some(value.into());
        self
    }
    /// Sets `PolarDBEndpointType`.
    pub fn polardb_endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.polardb_endpoint_type = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
        "DatabaseType" => database_type: query,
        "ActiveAddressType" => active_address_type: query,
        "DatabasePrivateAddress" => database_private_address: query,
        "DatabasePublicAddress" => database_public_address: query,
        "DatabasePort" => database_port: query,
        "DatabaseName" => database_name: query,
        "SourceInstanceId" => source_instance_id: query,
        "Source" => source: query,
        "Comment" => comment: query,
        "SourceInstanceRegionId" => source_instance_region_id: query,
        "PolarDBEndpointType" => polardb_endpoint_type: query,
    }
}

impl Operation for CreateDatabaseRequest {
    type Response = CreateDatabaseResponse;
    type Error = CreateDatabaseError;
    const INFO: OperationInfo = super::operation("CreateDatabase")
        .required(&["InstanceId", "DatabaseType", "ActiveAddressType", "Source"])
        .region("RegionId");
    const ERRORS: &'static [CreateDatabaseError] = &[
        CreateDatabaseError::InvalidParameter,
        CreateDatabaseError::LicenseOutOfLimit,
        CreateDatabaseError::DatabaseAlreadyExists,
        CreateDatabaseError::InternalError,
    ];
}

/// Response to [`CreateDatabaseRequest`].
#[non_exhaustive]
pub struct CreateDatabaseResponse {
    /// ID of the database that the item belongs to or stands for. Example: `334`.
    pub database_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `98EDD923-236C-5A88-88E7-4979A91B9325`.
    pub request_id: Option<String>,
}

response! {
    CreateDatabaseResponse {
        "DatabaseId" => database_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDatabaseRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`LicenseOutOfLimit`](super::DocumentedError::LicenseOutOfLimit)
/// - [`DatabaseAlreadyExists`](super::DocumentedError::DatabaseAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateDatabaseError = super::DocumentedError;
