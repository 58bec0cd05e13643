// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveCheckInstanceResultWhiteList`, from `sas/RemoveCheckInstanceResultWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Takes single cloud resources off the whitelist of a configuration check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RemoveCheckInstanceResultWhiteListRequest::new();
/// let reply = client.remove_check_instance_result_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveCheckInstanceResultWhiteListRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
}

impl RemoveCheckInstanceResultWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveCheckInstanceResultWhiteListRequest {
        "CheckId" => check_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for RemoveCheckInstanceResultWhiteListRequest {
    type Response = RemoveCheckInstanceResultWhiteListResponse;
    type Error = RemoveCheckInstanceResultWhiteListError;
    const INFO: OperationInfo = super::operation("RemoveCheckInstanceResultWhiteList");
    const ERRORS: &'static [RemoveCheckInstanceResultWhiteListError] = &[
        RemoveCheckInstanceResultWhiteListError::NoPermission,
        RemoveCheckInstanceResultWhiteListError::ServerError,
    ];
}

/// Response to [`RemoveCheckInstanceResultWhiteListRequest`].
pub type RemoveCheckInstanceResultWhiteListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveCheckInstanceResultWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RemoveCheckInstanceResultWhiteListError = super::DocumentedError;
