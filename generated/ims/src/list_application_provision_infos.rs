// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListApplicationProvisionInfos`, from `ims/ListApplicationProvisionInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications provisioned in the account; takes no filter.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListApplicationProvisionInfosRequest::new();
/// let reply = client.list_application_provision_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListApplicationProvisionInfosRequest {
    /// Where the application comes from.
    pub source_type: Option<String>,
}

impl ListApplicationProvisionInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

request! {
    ListApplicationProvisionInfosRequest {
        "SourceType" => source_type: query,
    }
}

impl Operation for ListApplicationProvisionInfosRequest {
    type Response = ListApplicationProvisionInfosResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListApplicationProvisionInfos")
        .read_only();
}

/// Response to [`ListApplicationProvisionInfosRequest`], which the documentation does not describe.
pub type ListApplicationProvisionInfosResponse = alicloud_runtime::UndocumentedResponse;
