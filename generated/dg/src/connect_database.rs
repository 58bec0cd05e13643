// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConnectDatabase`, from `dg/ConnectDatabase.md`.

use alicloud_runtime::codegen::*;

/// Tests whether the given database can be connected to.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::ConnectDatabaseRequest::new()
///     .host("11.163.23.109")
///     .port("3440")
///     .db_type("MySQL")
///     .db_user_name("dg_test")
///     .db_password("password");
/// let reply = client.connect_database(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConnectDatabaseRequest {
    /// **Required.** Name or address of the host concerned. Example: `11.163.23.109`.
    pub host: Option<String>,
    /// **Required.** Port of the database. Example: `3440`.
    pub port: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub db_type: Option<String>,
    /// **Required.** Name that the user of the database is known by. Example: `dg_test`.
    pub db_user_name: Option<String>,
    /// **Required.** Password that belongs to the database; keep it secret. Example: `password`.
    /// A secret: it is printed as `***`.
    pub db_password: Option<String>,
}

impl ConnectDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Host`, which is required.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `DbType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `DbUserName`, which is required.
    pub fn db_user_name(mut self, value: impl Into<String>) -> Self {
        self.db_user_name = Some(value.into());
        self
    }
    /// Sets `DbPassword`, which is required.
    pub fn db_password(mut self, value: impl Into<String>) -> Self {
        self.db_password = Some(value.into());
        self
    }
}

request! {
    ConnectDatabaseRequest {
        "Host" => host: query,
        "Port" => port: query,
        "DbType" => db_type: query,
        "DbUserName" => db_user_name: query,
        "DbPassword" => db_password: query as Secret,
    }
}

impl Operation for ConnectDatabaseRequest {
    type Response = ConnectDatabaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConnectDatabase")
        .required(&["Host", "Port", "DbUserName", "DbPassword"]);
}

/// Response to [`ConnectDatabaseRequest`].
pub type ConnectDatabaseResponse = alicloud_runtime::EmptyResponse;
