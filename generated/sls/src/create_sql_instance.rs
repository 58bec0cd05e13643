// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSqlInstance`, from `sls/CreateSqlInstance.md`.

use alicloud_runtime::codegen::*;

/// Turns on Dedicated SQL for a project with a number of CUs, so that queries cover more data.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateSqlInstanceRequest::new()
///     .project("...")
///     .cu(1)
///     .use_as_default(true);
/// let reply = client.create_sql_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSqlInstanceRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Compute units for queries.
    pub cu: Option<i32>,
    /// **Required.** Whether all queries of the project use these resources.
    pub use_as_default: Option<bool>,
}

impl CreateSqlInstanceRequest {
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
    CreateSqlInstanceRequest {
        "project" => project: host,
        "cu" => cu: body,
        "useAsDefault" => use_as_default: body,
    }
}

impl Operation for CreateSqlInstanceRequest {
    type Response = CreateSqlInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSqlInstance")
        .roa("POST", "/sqlinstance")
        .required(&["project", "cu", "useAsDefault"])
        .foreign_protocol("SLS");
}

/// Response to [`CreateSqlInstanceRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateSqlInstanceResponse = alicloud_runtime::UndocumentedResponse;
