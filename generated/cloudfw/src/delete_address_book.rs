// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAddressBook`, from `cloudfw/DeleteAddressBook.md`.

use alicloud_runtime::codegen::*;

/// Deletes an address book, which access control rules then can no longer refer to.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteAddressBookRequest::new()
///     .group_uuid("0657ab9d-fe8b-4174-b2a6-6baf358ea4ad");
/// let reply = client.delete_address_book(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAddressBookRequest {
    /// **Required.** Address book, by the ID that its creation returned.
    /// Example: `0657ab9d-fe8b-4174-b2a6-6baf358ea4ad`.
    pub group_uuid: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
}

impl DeleteAddressBookRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupUuid`, which is required.
    pub fn group_uuid(mut self, value: impl Into<String>) -> Self {
        self.group_uuid = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    DeleteAddressBookRequest {
        "GroupUuid" => group_uuid: query,
        "Lang" => lang: query,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for DeleteAddressBookRequest {
    type Response = DeleteAddressBookResponse;
    type Error = DeleteAddressBookError;
    const INFO: OperationInfo = super::operation("DeleteAddressBook")
        .required(&["GroupUuid"]);
    const ERRORS: &'static [DeleteAddressBookError] = &[
        DeleteAddressBookError::ErrorRecordLog,
        DeleteAddressBookError::ErrorDBSelect,
        DeleteAddressBookError::ErrorAddressGroupReference,
        DeleteAddressBookError::ErrorParametersUid,
        DeleteAddressBookError::ErrorAuthentication,
    ];
}

/// Response to [`DeleteAddressBookRequest`].
pub type DeleteAddressBookResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteAddressBookRequest`] names.
///
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorAddressGroupReference`](super::DocumentedError::ErrorAddressGroupReference)
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorAuthentication`](super::DocumentedError::ErrorAuthentication)
pub type DeleteAddressBookError = super::DocumentedError;
