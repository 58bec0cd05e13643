// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabase`, from `yundun-bastionhost/ModifyDatabase.md`.

use alicloud_runtime::codegen::*;

/// Changes basic information of a database, such as address, port, and network domain.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyDatabaseRequest::new()
///     .instance_id("...")
///     .database_id("...");
/// let reply = client.modify_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database that the call is about.
    pub database_id: Option<String>,
    /// ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// Which kind of active address it is or is to be.
    pub active_address_type: Option<String>,
    /// Address that belongs to the database private.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public.
    pub database_public_address: Option<String>,
    /// Network port that belongs to the database.
    pub database_port: Option<String>,
    /// Name that the database goes by.
    pub database_name: Option<String>,
    /// ID of the source instance that the call is about.
    pub source_instance_id: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl ModifyDatabaseRequest {
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
    /// Sets `NetworkDomainId`.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `ActiveAddressType`.
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
    pub fn database_port(mut self, value: impl Into<String>) -> Self {
        self.database_port = Some(value.into());
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
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DatabaseId" => database_id: query,
        "NetworkDomainId" => network_domain_id: query,
        "ActiveAddressType" => active_address_type: query,
        "DatabasePrivateAddress" => database_private_address: query,
        "DatabasePublicAddress" => database_public_address: query,
        "DatabasePort" => database_port: query,
        "DatabaseName" => database_name: query,
        "SourceInstanceId" => source_instance_id: query,
        "Comment" => comment: query,
    }
}

impl Operation for ModifyDatabaseRequest {
    type Response = ModifyDatabaseResponse;
    type Error = ModifyDatabaseError;
    const INFO: OperationInfo = super::operation("ModifyDatabase")
        .required(&["InstanceId", "DatabaseId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDatabaseError] = &[
        ModifyDatabaseError::InvalidParameter,
        ModifyDatabaseError::DatabaseAlreadyExists,
        ModifyDatabaseError::DatabaseNotFound,
        ModifyDatabaseError::InternalError,
    ];
}

/// Response to [`ModifyDatabaseRequest`].
pub type ModifyDatabaseResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDatabaseRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`DatabaseAlreadyExists`](super::DocumentedError::DatabaseAlreadyExists)
/// - [`DatabaseNotFound`](super::DocumentedError::DatabaseNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyDatabaseError = super::DocumentedError;
