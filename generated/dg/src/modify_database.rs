// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDatabase`, from `dg/ModifyDatabase.md`.

use alicloud_runtime::codegen::*;

/// Changes host, port, credentials or description of a database in a gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::ModifyDatabaseRequest::new()
///     .db_password("password")
///     .db_type("MySQL")
///     .db_user_name("dg_test")
///     .host("11.*.*.109")
///     .instance_id("db")
///     .port(3440);
/// let reply = client.modify_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDatabaseRequest {
    /// **Required.** Password that belongs to the database; keep it secret. Example: `password`.
    /// A secret: it is printed as `***`.
    pub db_password: Option<String>,
    /// **Required.** Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// **Required.** Name that the user of the database is known by. Example: `dg_test`.
    pub db_user_name: Option<String>,
    /// **Required.** Name or address of the host concerned. Example: `11.*.*.109`.
    pub host: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `db`.
    pub instance_id: Option<String>,
    /// **Required.** Port of the database. Example: `3440`.
    pub port: Option<i32>,
    /// Free text that tells people about the database. Example: `text`.
    pub db_description: Option<String>,
    /// Database gateway, which links databases outside the cloud to it. Example: `111111`.
    pub gateway_id: Option<String>,
}

impl ModifyDatabaseRequest {
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
    /// Sets `Host`, which is required.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    /// Sets `GatewayId`.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
}

request! {
    ModifyDatabaseRequest {
        "DbPassword" => db_password: query as Secret,
        "DbType" => db_type: query,
        "DbUserName" => db_user_name: query,
        "Host" => host: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "DbDescription" => db_description: query,
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for ModifyDatabaseRequest {
    type Response = ModifyDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDatabase")
        .required(&["DbPassword", "DbType", "DbUserName", "Host", "InstanceId", "Port"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("OK");
}

/// Response to [`ModifyDatabaseRequest`].
#[non_exhaustive]
pub struct ModifyDatabaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `2019-09-12T14:40:46`.
    pub data: Option<String>,
    /// Reason of the failure in words.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAF2AA07-860D-43DA-BEE8-1E43AAE024ED`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyDatabaseResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
