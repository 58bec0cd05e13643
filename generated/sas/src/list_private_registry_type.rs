// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPrivateRegistryType`, from `sas/ListPrivateRegistryType.md`.

use alicloud_runtime::codegen::*;

/// Counts the image registries of each type.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPrivateRegistryTypeRequest::new();
/// let reply = client.list_private_registry_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPrivateRegistryTypeRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListPrivateRegistryTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListPrivateRegistryTypeRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListPrivateRegistryTypeRequest {
    type Response = ListPrivateRegistryTypeResponse;
    type Error = ListPrivateRegistryTypeError;
    const INFO: OperationInfo = super::operation("ListPrivateRegistryType").read_only();
    const ERRORS: &'static [ListPrivateRegistryTypeError] = &[
        ListPrivateRegistryTypeError::NoPermission,
        ListPrivateRegistryTypeError::ServerError,
    ];
}

/// Response to [`ListPrivateRegistryTypeRequest`].
#[non_exhaustive]
pub struct ListPrivateRegistryTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413****`.
    pub request_id: Option<String>,
    /// What is known about each registry type, one entry each.
    pub registry_type_infos: Vec<RegistryTypeInfos>,
}

response! {
    ListPrivateRegistryTypeResponse {
        "RequestId" => request_id: value,
        "RegistryTypeInfos" => registry_type_infos: list(""),
    }
}

/// What is known about each registry type, one entry each.
#[non_exhaustive]
pub struct RegistryTypeInfos {
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i64>,
}

response! {
    RegistryTypeInfos {
        "RegistryType" => registry_type: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`ListPrivateRegistryTypeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListPrivateRegistryTypeError = super::DocumentedError;
