// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDcdnProjectExist`, from `dcdn/CheckDcdnProjectExist.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a real-time log project with the given name exists.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CheckDcdnProjectExistRequest::new()
///     .project_name("...");
/// let reply = client.check_dcdn_project_exist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDcdnProjectExistRequest {
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
}

impl CheckDcdnProjectExistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
}

request! {
    CheckDcdnProjectExistRequest {
        "ProjectName" => project_name: query,
    }
}

impl Operation for CheckDcdnProjectExistRequest {
    type Response = CheckDcdnProjectExistResponse;
    type Error = CheckDcdnProjectExistError;
    const INFO: OperationInfo = super::operation("CheckDcdnProjectExist")
        .method("GET")
        .required(&["ProjectName"])
        .read_only();
    const ERRORS: &'static [CheckDcdnProjectExistError] = &[
        CheckDcdnProjectExistError::Unauthorized,
    ];
}

/// Response to [`CheckDcdnProjectExistRequest`].
#[non_exhaustive]
pub struct CheckDcdnProjectExistResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `b021e538-9dde-46ed-a1f2-9469da8f3e77`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnProjectExistContent>,
}

response! {
    CheckDcdnProjectExistResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnProjectExistContent {
    /// Whether there is such an item. Example: `false`.
    pub exist: Option<String>,
}

response! {
    DcdnProjectExistContent {
        "Exist" => exist: value,
    }
}

/// Errors that the documentation of [`CheckDcdnProjectExistRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CheckDcdnProjectExistError = super::DocumentedError;
