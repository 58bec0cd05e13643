// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDatabase`, from `dg/AddDatabase.md`.

use alicloud_runtime::codegen::*;

/// Adds a database to a database gateway, with host, port and credentials.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::AddDatabaseRequest::new()
///     .db_password("password")
///     .db_type("MySQL")
///     .db_user_name("dg_test")
///     .gateway_id("dg-yhss6sdlaffaq68")
///     .host("11.*.*.109")
///     .port(3440);
/// let reply = client.add_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDatabaseRequest {
    /// **Required.** Password that belongs to the database; keep it secret. Example: `password`.
    /// A secret: it is printed as `***`.
    pub db_password: Option<String>,
    /// **Required.** Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// **Required.** Name that the user of the database is known by. Example: `dg_test`.
    pub db_user_name: Option<String>,
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `dg-yhss6sdla****`.
    pub gateway_id: Option<String>,
    /// **Required.** Name or address of the host concerned. Example: `11.*.*.109`.
    pub host: Option<String>,
    /// **Required.** Port of the database. Example: `3440`.
    pub port: Option<i32>,
    /// Free text that tells people about the database. Example: `text`.
    pub db_description: Option<String>,
}

impl AddDatabaseRequest {
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
    /// Sets `DbDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
}

request! {
    AddDatabaseRequest {
        "DbPassword" => db_password: query as Secret,
        "DbType" => db_type: query,
        "DbUserName" => db_user_name: query,
        "GatewayId" => gateway_id: query,
        "Host" => host: query,
        "Port" => port: query,
        "DbDescription" => db_description: query,
    }
}

impl Operation for AddDatabaseRequest {
    type Response = AddDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDatabase")
        .required(&["DbPassword", "DbType", "DbUserName", "GatewayId", "Host", "Port"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("OK");
}

/// Response to [`AddDatabaseRequest`].
#[non_exhaustive]
pub struct AddDatabaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAF2AA07-860D-43DA-BEE8-1E43AAE024CD`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    AddDatabaseResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
