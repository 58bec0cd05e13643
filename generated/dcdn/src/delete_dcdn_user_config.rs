// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnUserConfig`, from `dcdn/DeleteDcdnUserConfig.md`.

use alicloud_runtime::codegen::*;

/// Deletes a feature configuration that holds for the whole account.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnUserConfigRequest::new();
/// let reply = client.delete_dcdn_user_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnUserConfigRequest {
    /// Name of the function or feature that the call or the item is about.
    pub function_name: Option<String>,
}

impl DeleteDcdnUserConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
}

request! {
    DeleteDcdnUserConfigRequest {
        "FunctionName" => function_name: query,
    }
}

impl Operation for DeleteDcdnUserConfigRequest {
    type Response = DeleteDcdnUserConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDcdnUserConfig");
}

/// Response to [`DeleteDcdnUserConfigRequest`].
pub type DeleteDcdnUserConfigResponse = alicloud_runtime::EmptyResponse;
