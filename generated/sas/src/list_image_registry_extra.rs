// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListImageRegistryExtra`, from `sas/ListImageRegistryExtra.md`.

use alicloud_runtime::codegen::*;

/// Reads the extra settings of an image registry.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListImageRegistryExtraRequest::new()
///     .registry_id(1);
/// let reply = client.list_image_registry_extra(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListImageRegistryExtraRequest {
    /// **Required.** ID of the registry that the call is about.
    pub registry_id: Option<i64>,
}

impl ListImageRegistryExtraRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryId`, which is required.
    #[inline]
    pub fn registry_id(mut self, value: i64) -> Self {
        self.registry_id = Some(value);
        self
    }
}

request! {
    ListImageRegistryExtraRequest {
        "RegistryId" => registry_id: query,
    }
}

impl Operation for ListImageRegistryExtraRequest {
    type Response = ListImageRegistryExtraResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListImageRegistryExtra")
        .required(&["RegistryId"])
        .read_only();
}

/// Response to [`ListImageRegistryExtraRequest`], which the documentation does not describe.
pub type ListImageRegistryExtraResponse = alicloud_runtime::UndocumentedResponse;
