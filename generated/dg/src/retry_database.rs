// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryDatabase`, from `dg/RetryDatabase.md`.

use alicloud_runtime::codegen::*;

/// Tries again to connect a database to a gateway with the given data.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::RetryDatabaseRequest::new()
///     .db_password("123")
///     .db_type("MySQL")
///     .db_user_name("abcd")
///     .gateway_id("dg-yhss6sdlaff****")
///     .host("127.0.0.1")
///     .port(3306)
///     .region_id("cn-hangzhou");
/// let reply = client.retry_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryDatabaseRequest {
    /// **Required.** Password that belongs to the database; keep it secret. Example: `123`.
    /// A secret: it is printed as `***`.
    pub db_password: Option<String>,
    /// **Required.** Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// **Required.** Name that the user of the database is known by. Example: `abcd`.
    pub db_user_name: Option<String>,
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `dg-yhss6sdlaff****`.
    pub gateway_id: Option<String>,
    /// **Required.** Name or address of the host concerned. Example: `127.0.0.1`.
    pub host: Option<String>,
    /// **Required.** Port of the database. Example: `3306`.
    pub port: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that tells people about the database. Example: `123`.
    pub db_description: Option<String>,
    /// Name that the database goes by. Example: `abcd`.
    pub db_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxx`.
    pub client_token: Option<String>,
}

impl RetryDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbPassword`, which is required.
    pub fn db_password(mut self, value: impl Into<String>) -> Self {
        self.db_password = Some(value.into());
        self
    }
    /// Sets `DbType`, which is required.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DbUserName`, which is required.
    pub fn db_user_name(mut self, value: impl Into<String>) -> Self {
        self.db_user_name = Some(value.into());
        self
    }
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
    /// Sets `Host`, which is required.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DbDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RetryDatabaseRequest {
        "DbPassword" => db_password: query as Secret,
        "DbType" => db_type: query,
        "DbUserName" => db_user_name: query,
        "GatewayId" => gateway_id: query,
        "Host" => host: query,
        "Port" => port: query,
        "RegionId" => region_id: query,
        "DbDescription" => db_description: query,
        "DbName" => db_name: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RetryDatabaseRequest {
    type Response = RetryDatabaseResponse;
    type Error = RetryDatabaseError;
    const INFO: OperationInfo = super::operation("RetryDatabase")
        .required(
            &[
                "DbPassword",
                "DbType",
                "DbUserName",
                "GatewayId",
                "Host",
                "Port",
                "RegionId",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RetryDatabaseError] = &[RetryDatabaseError::Error];
}

/// Response to [`RetryDatabaseRequest`].
#[non_exhaustive]
pub struct RetryDatabaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `SUCCESS`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDDAAA07-D806-AG67-BEE8-1E43AAE024DD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RetryDatabaseResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RetryDatabaseRequest`] names.
///
/// - [`Error`](super::DocumentedError::Error)
pub type RetryDatabaseError = super::DocumentedError;
