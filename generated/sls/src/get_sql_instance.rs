// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSqlInstance`, from `sls/GetSqlInstance.md`.

use alicloud_runtime::codegen::*;

/// Shows the CUs of Dedicated SQL in a project and whether it is the default there.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetSqlInstanceRequest::new()
///     .project("...");
/// let reply = client.get_sql_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSqlInstanceRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
}

impl GetSqlInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
}

request! {
    GetSqlInstanceRequest {
        "project" => project: host,
    }
}

impl Operation for GetSqlInstanceRequest {
    type Response = GetSqlInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSqlInstance")
        .roa("GET", "/sqlinstance")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetSqlInstanceRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetSqlInstanceResponse {
    /// The body of the response.
    pub body: Vec<SqlInstanceItem>,
}

response! {
    GetSqlInstanceResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct SqlInstanceItem {
    /// Name of the item, as people see it. Example: `group1`.
    pub name: Option<String>,
    /// Compute units for queries. Example: `2`.
    pub cu: Option<i32>,
    /// When the item was created. Example: `text`.
    pub create_time: Option<i32>,
    /// Time that is set or recorded for this: update. Example: `1710230272`.
    pub update_time: Option<i32>,
    /// Whether all queries of the project use these resources. Example: `true`.
    pub use_as_default: Option<bool>,
}

response! {
    SqlInstanceItem {
        "name" => name: value,
        "cu" => cu: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "useAsDefault" => use_as_default: value,
    }
}
