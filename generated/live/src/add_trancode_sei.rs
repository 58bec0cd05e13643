// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTrancodeSEI`, from `live/AddTrancodeSEI.md`.

use alicloud_runtime::codegen::*;

/// Inserts a text as SEI message into the transcoded stream, with pattern, repeat count, and delay.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::AddTrancodeSEIRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .text("...")
///     .pattern("...")
///     .repeat(1)
///     .delay(1);
/// let reply = client.add_trancode_sei(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTrancodeSEIRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Words that were given or found.
    pub text: Option<String>,
    /// **Required.** Pattern that texts are compared with.
    pub pattern: Option<String>,
    /// **Required.** How often the data is sent; -1 means without end.
    pub repeat: Option<i32>,
    /// **Required.** Milliseconds from the call until the data goes out.
    pub delay: Option<i32>,
}

impl AddTrancodeSEIRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `Text`, which is required.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `Pattern`, which is required.
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.pattern = Some(value.into());
        self
    }
    /// Sets `Repeat`, which is required.
    #[inline]
    pub fn repeat(mut self, value: i32) -> Self {
        self.repeat = Some(value);
        self
    }
    /// Sets `Delay`, which is required.
    #[inline]
    pub fn delay(mut self, value: i32) -> Self {
        self.delay = Some(value);
        self
    }
}

request! {
    AddTrancodeSEIRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "Text" => text: query,
        "Pattern" => pattern: query,
        "Repeat" => repeat: query,
        "Delay" => delay: query,
    }
}

impl Operation for AddTrancodeSEIRequest {
    type Response = AddTrancodeSEIResponse;
    type Error = AddTrancodeSEIError;
    const INFO: OperationInfo = super::operation("AddTrancodeSEI")
        .required(
            &[
                "DomainName",
                "AppName",
                "StreamName",
                "Text",
                "Pattern",
                "Repeat",
                "Delay",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [AddTrancodeSEIError] = &[
        AddTrancodeSEIError::InvalidParameters,
    ];
}

/// Response to [`AddTrancodeSEIRequest`].
pub type AddTrancodeSEIResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTrancodeSEIRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type AddTrancodeSEIError = super::DocumentedError;
