// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyADInfo`, from `rds/ModifyADInfo.md`.

use alicloud_runtime::codegen::*;

/// Makes a SQL Server instance join an Active Directory domain.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyADInfoRequest::new()
///     .db_instance_id("...");
/// let reply = client.modify_ad_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyADInfoRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// DNS name of the Active Directory domain.
    pub addns: Option<String>,
    /// Server of the Active Directory domain, by its IP address.
    pub ad_server_ip_address: Option<String>,
    /// Account of the domain with which the instance joins.
    pub ad_account_name: Option<String>,
    /// Password that belongs to the AD; keep it secret.
    pub ad_password: Option<String>,
}

impl ModifyADInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ADDNS`.
    pub fn addns(mut self, value: impl Into<String>) -> Self {
        self.addns = Some(value.into());
        self
    }
    /// Sets `ADServerIpAddress`.
    pub fn ad_server_ip_address(mut self, value: impl Into<String>) -> Self {
        self.ad_server_ip_address = Some(value.into());
        self
    }
    /// Sets `ADAccountName`.
    pub fn ad_account_name(mut self, value: impl Into<String>) -> Self {
        self.ad_account_name = Some(value.into());
        self
    }
    /// Sets `ADPassword`.
    pub fn ad_password(mut self, value: impl Into<String>) -> Self {
        self.ad_password = Some(value.into());
        self
    }
}

request! {
    ModifyADInfoRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "ADDNS" => addns: query,
        "ADServerIpAddress" => ad_server_ip_address: query,
        "ADAccountName" => ad_account_name: query,
        "ADPassword" => ad_password: query,
    }
}

impl Operation for ModifyADInfoRequest {
    type Response = ModifyADInfoResponse;
    type Error = ModifyADInfoError;
    const INFO: OperationInfo = super::operation("ModifyADInfo")
        .required(&["DBInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyADInfoError] = &[
        ModifyADInfoError::EngineVersionNotSupported,
        ModifyADInfoError::InvalidADDNSNotFound,
        ModifyADInfoError::InvalidAdServerIpAddressNotFound,
        ModifyADInfoError::InvalidAdAccountNameNotFound,
        ModifyADInfoError::InvalidAdPasswordNotFound,
        ModifyADInfoError::InvalidShareDbInstanceClassNotSupport,
        ModifyADInfoError::InvalidNodeTypeNotSupport,
    ];
}

/// Response to [`ModifyADInfoRequest`].
pub type ModifyADInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyADInfoRequest`] names.
///
/// - [`EngineVersionNotSupported`](super::DocumentedError::EngineVersionNotSupported)
/// - [`InvalidADDNSNotFound`](super::DocumentedError::InvalidADDNSNotFound)
/// - [`InvalidAdServerIpAddressNotFound`](super::DocumentedError::InvalidAdServerIpAddressNotFound)
/// - [`InvalidAdAccountNameNotFound`](super::DocumentedError::InvalidAdAccountNameNotFound)
/// - [`InvalidAdPasswordNotFound`](super::DocumentedError::InvalidAdPasswordNotFound)
/// - [`InvalidShareDbInstanceClassNotSupport`](super::DocumentedError::InvalidShareDbInstanceClassNotSupport)
/// - [`InvalidNodeTypeNotSupport`](super::DocumentedError::InvalidNodeTypeNotSupport)
pub type ModifyADInfoError = super::DocumentedError;
