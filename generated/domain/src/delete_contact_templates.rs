// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteContactTemplates`, from `domain/DeleteContactTemplates.md`.

use alicloud_runtime::codegen::*;

/// Deletes several registrant profiles with one call; domain names registered with them keep their
/// data.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::DeleteContactTemplatesRequest::new()
///     .registrant_profile_ids("1234567");
/// let reply = client.delete_contact_templates(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteContactTemplatesRequest {
    /// **Required.** IDs of the registrant profiles to work on or to narrow the list down to.
    /// Example: `1234567`.
    pub registrant_profile_ids: Option<String>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl DeleteContactTemplatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileIds`, which is required.
    pub fn registrant_profile_ids(mut self, value: impl Into<String>) -> Self {
        self.registrant_profile_ids = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DeleteContactTemplatesRequest {
        "RegistrantProfileIds" => registrant_profile_ids: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DeleteContactTemplatesRequest {
    type Response = DeleteContactTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteContactTemplates")
        .required(&["RegistrantProfileIds"]);
}

/// Response to [`DeleteContactTemplatesRequest`].
pub type DeleteContactTemplatesResponse = alicloud_runtime::EmptyResponse;
