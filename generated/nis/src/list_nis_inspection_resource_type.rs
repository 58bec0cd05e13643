// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNisInspectionResourceType`, from `nis/ListNisInspectionResourceType.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource types that a network inspection can cover; takes no parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::ListNisInspectionResourceTypeRequest::new();
/// let reply = client.list_nis_inspection_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNisInspectionResourceTypeRequest {}

impl ListNisInspectionResourceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListNisInspectionResourceTypeRequest {}
}

impl Operation for ListNisInspectionResourceTypeRequest {
    type Response = ListNisInspectionResourceTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListNisInspectionResourceType")
        .read_only();
}

/// Response to [`ListNisInspectionResourceTypeRequest`], which the documentation does not describe.
pub type ListNisInspectionResourceTypeResponse = alicloud_runtime::UndocumentedResponse;
