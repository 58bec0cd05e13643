// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSqlInstance`, from `sls/UpdateSqlInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes the number of CUs of Dedicated SQL or whether a project uses it by default.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateSqlInstanceRequest::new()
///     .project("...")
///     .cu(1)
///     .use_as_default(true);
/// let reply = client.update_sql_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSqlInstanceRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Compute units for queries.
    pub cu: Option<i32>,
    /// **Required.** Whether all queries of the project use these resources.
    pub use_as_default: Option<bool>,
}

impl UpdateSqlInstanceRequest {
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
    /// Sets `cu`, which is required.
    #[inline]
    pub fn cu(mut self, value: i32) -> Self {
        self.cu = Some(value);
        self
    }
    /// Sets `useAsDefault`, which is required.
    #[inline]
    pub fn use_as_default(mut self, value: bool) -> Self {
        self.use_as_default = Some(value);
        self
    }
}

request! {
    UpdateSqlInstanceRequest {
        "project" => project: host,
        "cu" => cu: body,
        "useAsDefault" => use_as_default: body,
    }
}

impl Operation for UpdateSqlInstanceRequest {
    type Response = UpdateSqlInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSqlInstance")
        .roa("PUT", "/sqlinstance")
        .required(&["project", "cu", "useAsDefault"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateSqlInstanceRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateSqlInstanceResponse = alicloud_runtime::UndocumentedResponse;
