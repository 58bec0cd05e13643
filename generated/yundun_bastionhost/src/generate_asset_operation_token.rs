// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAssetOperationToken`, from `yundun-bastionhost/GenerateAssetOperationToken.md`.

use alicloud_runtime::codegen::*;

/// Issues a token with which a host or database can be operated.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GenerateAssetOperationTokenRequest::new()
///     .instance_id("...")
///     .asset_type("...")
///     .asset_id("...");
/// let reply = client.generate_asset_operation_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAssetOperationTokenRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
    /// **Required.** ID of the asset that the call is about.
    pub asset_id: Option<String>,
    /// ID of the asset account that the call is about.
    pub asset_account_id: Option<String>,
    /// Name that the asset account goes by.
    pub asset_account_name: Option<String>,
    /// Password that belongs to the asset account; keep it secret.
    pub asset_account_password: Option<String>,
    /// Name that the asset account protocol goes by.
    pub asset_account_protocol_name: Option<String>,
    /// Way in which the operation works.
    pub operation_mode: Option<Open<OperationMode>>,
    /// Whether Oracle is reached by service name or SID.
    pub login_attribute: Option<Open<LoginAttribute>>,
    /// Database that a PostgreSQL or Oracle logon goes to.
    pub database_schema: Option<String>,
    /// Program that opens the session.
    pub sso_client: Option<Open<SsoClient>>,
    /// Why the session is needed, for the record.
    pub operation_note: Option<String>,
}

impl GenerateAssetOperationTokenRequest {
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
    /// Sets `AssetType`, which is required.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
    /// Sets `AssetId`, which is required.
    pub fn asset_id(mut self, value: impl Into<String>) -> Self {
        self.asset_id = Some(value.into());
        self
    }
    /// Sets `AssetAccountId`.
    pub fn asset_account_id(mut self, value: impl Into<String>) -> Self {
        self.asset_account_id = Some(value.into());
        self
    }
    /// Sets `AssetAccountName`.
    pub fn asset_account_name(mut self, value: impl Into<String>) -> Self {
        self.asset_account_name = Some(value.into());
        self
    }
    /// Sets `AssetAccountPassword`.
    pub fn asset_account_password(mut self, value: impl Into<String>) -> Self {
        self.asset_account_password = Some(value.into());
        self
    }
    /// Sets `AssetAccountProtocolName`.
    pub fn asset_account_protocol_name(mut self, value: impl Into<String>) -> Self {
        self.asset_account_protocol_name = Some(value.into());
        self
    }
    /// Sets `OperationMode`.
    pub fn operation_mode(mut self, value: impl Into<Open<OperationMode>>) -> Self {
        self.operation_mode = Some(value.into());
        self
    }
    /// Sets `LoginAttribute`.
    pub fn login_attribute(mut self, value: impl Into<Open<LoginAttribute>>) -> Self {
        self.login_attribute = Some(value.into());
        self
    }
    /// Sets `DatabaseSchema`.
    pub fn database_schema(mut self, value: impl Into<String>) -> Self {
        self.database_schema = Some(value.into());
        self
    }
    /// Sets `SsoClient`.
    pub fn sso_client(mut self, value: impl Into<Open<SsoClient>>) -> Self {
        self.sso_client = Some(value.into());
        self
    }
    /// Sets `OperationNote`.
    pub fn operation_note(mut self, value: impl Into<String>) -> Self {
        self.operation_note = Some(value.into());
        self
    }
}

request! {
    GenerateAssetOperationTokenRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "AssetType" => asset_type: query,
        "AssetId" => asset_id: query,
        "AssetAccountId" => asset_account_id: query,
        "AssetAccountName" => asset_account_name: query,
        "AssetAccountPassword" => asset_account_password: query,
        "AssetAccountProtocolName" => asset_account_protocol_name: query,
        "OperationMode" => operation_mode: query,
        "LoginAttribute" => login_attribute: query,
        "DatabaseSchema" => database_schema: query,
        "SsoClient" => sso_client: query,
        "OperationNote" => operation_note: query,
    }
}

impl Operation for GenerateAssetOperationTokenRequest {
    type Response = GenerateAssetOperationTokenResponse;
    type Error = GenerateAssetOperationTokenError;
    const INFO: OperationInfo = super::operation("GenerateAssetOperationToken")
        .required(&["InstanceId", "AssetType", "AssetId"])
        .region("RegionId");
    const ERRORS: &'static [GenerateAssetOperationTokenError] = &[
        GenerateAssetOperationTokenError::InvalidParameter,
        GenerateAssetOperationTokenError::InternalError,
    ];
}

/// Response to [`GenerateAssetOperationTokenRequest`].
#[non_exhaustive]
pub struct GenerateAssetOperationTokenResponse {
    /// Token for the asset operation; pass it on without reading anything into it.
    pub asset_operation_token: Option<AssetOperationToken>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    GenerateAssetOperationTokenResponse {
        "AssetOperationToken" => asset_operation_token: value,
        "RequestId" => request_id: value,
    }
}

/// Token for the asset operation; pass it on without reading anything into it.
#[non_exhaustive]
pub struct AssetOperationToken {
    /// How many more times the token can be used. Example: `1`.
    pub count_left: Option<i64>,
    /// When the item runs out. Example: `1709110797`.
    pub expire_time: Option<i64>,
    /// Upper limit that applies to the has count. Example: `true`.
    pub has_count_limit: Option<bool>,
    /// How many there are of this: max renew. Example: `10`.
    pub max_renew_count: Option<i64>,
    /// How many there are of this: renew. Example: `1`.
    pub renew_count: Option<i64>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `NmYyMmEzNmMwYzljNGY******`.
    pub token: Option<String>,
    /// ID of the token that the item belongs to or stands for. Example: `1`.
    pub token_id: Option<String>,
}

response! {
    AssetOperationToken {
        "CountLeft" => count_left: value,
        "ExpireTime" => expire_time: value,
        "HasCountLimit" => has_count_limit: value,
        "MaxRenewCount" => max_renew_count: value,
        "RenewCount" => renew_count: value,
        "Token" => token: value,
        "TokenId" => token_id: value,
    }
}

values! {
    /// Way in which the operation works.
    pub enum OperationMode {
        /// A program on the user's machine opens the session.
        Sso = "Sso",
        /// The session opens with a token, in a browser or program.
        WebToken = "WebToken",
    }
}

values! {
    /// Whether Oracle is reached by service name or SID.
    pub enum LoginAttribute {
        /// Oracle is reached by the identifier of its instance.
        Sid = "SID",
        /// Oracle is reached by the name of its service.
        Servicename = "SERVICENAME",
    }
}

values! {
    /// Program that opens the session.
    pub enum SsoClient {
        /// A program for the shell.
        Ssh = "ssh",
        /// A program for files.
        Sftp = "sftp",
    }
}

/// Errors that the documentation of [`GenerateAssetOperationTokenRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GenerateAssetOperationTokenError = super::DocumentedError;
