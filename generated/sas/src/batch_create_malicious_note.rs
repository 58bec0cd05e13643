// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchCreateMaliciousNote`, from `sas/BatchCreateMaliciousNote.md`.

use alicloud_runtime::codegen::*;

/// Adds a note to several alerts about malicious files in images at once.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::BatchCreateMaliciousNoteRequest::new();
/// let reply = client.batch_create_malicious_note(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchCreateMaliciousNoteRequest {
    /// Items of the kind image malicious file to work on or to narrow the list down to.
    /// Items: at most 100.
    pub image_malicious_file_list: Vec<ImageMaliciousFileList>,
}

impl BatchCreateMaliciousNoteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageMaliciousFileList`.
    pub fn image_malicious_file_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageMaliciousFileList>>,
    ) -> Self {
        self.image_malicious_file_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    BatchCreateMaliciousNoteRequest {
        "ImageMaliciousFileList" => image_malicious_file_list: query,
    }
}

impl Operation for BatchCreateMaliciousNoteRequest {
    type Response = BatchCreateMaliciousNoteResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("BatchCreateMaliciousNote");
}

/// Response to [`BatchCreateMaliciousNoteRequest`], which the documentation does not describe.
pub type BatchCreateMaliciousNoteResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind image malicious file to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ImageMaliciousFileList {
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Remark that is kept for the people who deal with this later.
    pub note: Option<String>,
}

impl ImageMaliciousFileList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

request! {
    ImageMaliciousFileList {
        "EventId" => event_id: field,
        "Note" => note: field,
    }
}
