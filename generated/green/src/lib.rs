// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`DescribeFileModerationResult`](mod@describe_file_moderation_result): Gets the result of a document moderation task that was submitted earlier.
//! - [`DescribeImageModerationResult`](mod@describe_image_moderation_result): Gets the result of an asynchronous image moderation task by its request ID.
//! - [`DescribeImageResultExt`](mod@describe_image_result_ext): Gets further findings for a moderated image, such as recognized text and custom library matches.
//! - [`DescribeUploadToken`](mod@describe_upload_token): Gets a temporary token for uploading files that are to be moderated.
//! - [`DescribeUrlModerationResult`](mod@describe_url_moderation_result): Gets the result of an asynchronous URL check by its request ID.
//! - [`FileModeration`](mod@file_moderation): Submits a document for moderation; the result is fetched later.
//! - [`ImageAsyncModeration`](mod@image_async_moderation): Submits an image for moderation in the background; the result is kept for three days.
//! - [`ImageBatchModeration`](mod@image_batch_moderation): Checks images with several moderation services in one call.
//! - [`ImageModeration`](mod@image_moderation): Checks an image for risky content and returns the risk labels with the response.
//! - [`ManualCallback`](mod@manual_callback): Takes the result of a manual review as a callback, with a checksum.
//! - [`ManualModeration`](mod@manual_moderation): Submits content for review by people.
//! - [`ManualModerationResult`](mod@manual_moderation_result): Returns the result of a review by people.
//! - [`MultiModalGuard`](mod@multi_modal_guard): Checks content of several kinds, such as text and images together, with a guard service for AI applications.
//! - [`TextModeration`](mod@text_moderation): Checks a text for risky content and returns labels with the response.
//! - [`TextModerationPlus`](mod@text_moderation_plus): Checks a text, such as the input or output of a language model, and may return a standard answer.
//! - [`UrlAsyncModeration`](mod@url_async_moderation): Submits a URL for checking in the background, whether fraud, pornography or gambling is behind it.
//! - [`VideoModeration`](mod@video_moderation): Submits a video file or live stream for moderation; results come later.
//! - [`VideoModerationCancel`](mod@video_moderation_cancel): Cancels the moderation of a live video stream.
//! - [`VideoModerationResult`](mod@video_moderation_result): Returns the result of a video moderation task; ask about 30 seconds after submitting it.
//! - [`VoiceModeration`](mod@voice_moderation): Submits an audio file or stream for moderation; results come later.
//! - [`VoiceModerationCancel`](mod@voice_moderation_cancel): Cancels the moderation of an audio stream.
//! - [`VoiceModerationResult`](mod@voice_moderation_result): Returns the result of a voice moderation task.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod describe_file_moderation_result;
pub mod describe_image_moderation_result;
pub mod describe_image_result_ext;
pub mod describe_upload_token;
pub mod describe_url_moderation_result;
pub mod file_moderation;
pub mod image_async_moderation;
pub mod image_batch_moderation;
pub mod image_moderation;
pub mod manual_callback;
pub mod manual_moderation;
pub mod manual_moderation_result;
pub mod multi_modal_guard;
pub mod text_moderation;
pub mod text_moderation_plus;
pub mod url_async_moderation;
pub mod video_moderation;
pub mod video_moderation_cancel;
pub mod video_moderation_result;
pub mod voice_moderation;
pub mod voice_moderation_cancel;
pub mod voice_moderation_result;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    describe_file_moderation_result::{DescribeFileModerationResultRequest, DescribeFileModerationResultResponse},
    describe_image_moderation_result::{DescribeImageModerationResultRequest, DescribeImageModerationResultResponse},
    describe_image_result_ext::{DescribeImageResultExtRequest, DescribeImageResultExtResponse},
    describe_upload_token::{DescribeUploadTokenRequest, DescribeUploadTokenResponse},
    describe_url_moderation_result::{DescribeUrlModerationResultRequest, DescribeUrlModerationResultResponse},
    file_moderation::{FileModerationRequest, FileModerationResponse},
    image_async_moderation::{ImageAsyncModerationRequest, ImageAsyncModerationResponse},
    image_batch_moderation::{ImageBatchModerationRequest, ImageBatchModerationResponse},
    image_moderation::{ImageModerationRequest, ImageModerationResponse},
    manual_callback::{ManualCallbackRequest, ManualCallbackResponse},
    manual_moderation::{ManualModerationRequest, ManualModerationResponse},
    manual_moderation_result::{ManualModerationResultRequest, ManualModerationResultResponse},
    multi_modal_guard::{MultiModalGuardRequest, MultiModalGuardResponse},
    text_moderation::{TextModerationRequest, TextModerationResponse},
    text_moderation_plus::{TextModerationPlusRequest, TextModerationPlusResponse},
    url_async_moderation::{UrlAsyncModerationRequest, UrlAsyncModerationResponse},
    video_moderation::{VideoModerationRequest, VideoModerationResponse},
    video_moderation_cancel::{VideoModerationCancelRequest, VideoModerationCancelResponse},
    video_moderation_result::{VideoModerationResultRequest, VideoModerationResultResponse},
    voice_moderation::{VoiceModerationRequest, VoiceModerationResponse},
    voice_moderation_cancel::{VoiceModerationCancelRequest, VoiceModerationCancelResponse},
    voice_moderation_result::{VoiceModerationResultRequest, VoiceModerationResultResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Green",
    version: "2022-03-02",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "green-cip.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "green-cip.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai",
                "green-cip.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "green-cip.cn-shenzhen.aliyuncs.com"),
        ],
        rule: Some("green-cip.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Content Moderation.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Gets the result of a document moderation task that was submitted earlier.
    #[inline]
    pub fn describe_file_moderation_result(
        &self,
        request: DescribeFileModerationResultRequest,
    ) -> Call<'_, DescribeFileModerationResultRequest> {
        self.inner.call(request)
    }
    /// Gets the result of an asynchronous image moderation task by its request ID.
    #[inline]
    pub fn describe_image_moderation_result(
        &self,
        request: DescribeImageModerationResultRequest,
    ) -> Call<'_, DescribeImageModerationResultRequest> {
        self.inner.call(request)
    }
    /// Gets further findings for a moderated image, such as recognized text and custom library matches.
    #[inline]
    pub fn describe_image_result_ext(
        &self,
        request: DescribeImageResultExtRequest,
    ) -> Call<'_, DescribeImageResultExtRequest> {
        self.inner.call(request)
    }
    /// Gets a temporary token for uploading files that are to be moderated.
    #[inline]
    pub fn describe_upload_token(
        &self,
        request: DescribeUploadTokenRequest,
    ) -> Call<'_, DescribeUploadTokenRequest> {
        self.inner.call(request)
    }
    /// Gets the result of an asynchronous URL check by its request ID.
    #[inline]
    pub fn describe_url_moderation_result(
        &self,
        request: DescribeUrlModerationResultRequest,
    ) -> Call<'_, DescribeUrlModerationResultRequest> {
        self.inner.call(request)
    }
    /// Submits a document for moderation; the result is fetched later.
    #[inline]
    pub fn file_moderation(
        &self,
        request: FileModerationRequest,
    ) -> Call<'_, FileModerationRequest> {
        self.inner.call(request)
    }
    /// Submits an image for moderation in the background; the result is kept for three days.
    #[inline]
    pub fn image_async_moderation(
        &self,
        request: ImageAsyncModerationRequest,
    ) -> Call<'_, ImageAsyncModerationRequest> {
        self.inner.call(request)
    }
    /// Checks images with several moderation services in one call.
    #[inline]
    pub fn image_batch_moderation(
        &self,
        request: ImageBatchModerationRequest,
    ) -> Call<'_, ImageBatchModerationRequest> {
        self.inner.call(request)
    }
    /// Checks an image for risky content and returns the risk labels with the response.
    #[inline]
    pub fn image_moderation(
        &self,
        request: ImageModerationRequest,
    ) -> Call<'_, ImageModerationRequest> {
        self.inner.call(request)
    }
    /// Takes the result of a manual review as a callback, with a checksum.
    #[inline]
    pub fn manual_callback(
        &self,
        request: ManualCallbackRequest,
    ) -> Call<'_, ManualCallbackRequest> {
        self.inner.call(request)
    }
    /// Submits content for review by people.
    #[inline]
    pub fn manual_moderation(
        &self,
        request: ManualModerationRequest,
    ) -> Call<'_, ManualModerationRequest> {
        self.inner.call(request)
    }
    /// Returns the result of a review by people.
    #[inline]
    pub fn manual_moderation_result(
        &self,
        request: ManualModerationResultRequest,
    ) -> Call<'_, ManualModerationResultRequest> {
        self.inner.call(request)
    }
    /// Checks content of several kinds, such as text and images together, with a guard service for AI applications.
    #[inline]
    pub fn multi_modal_guard(
        &self,
        request: MultiModalGuardRequest,
    ) -> Call<'_, MultiModalGuardRequest> {
        self.inner.call(request)
    }
    /// Checks a text for risky content and returns labels with the response.
    #[inline]
    pub fn text_moderation(
        &self,
        request: TextModerationRequest,
    ) -> Call<'_, TextModerationRequest> {
        self.inner.call(request)
    }
    /// Checks a text, such as the input or output of a language model, and may return a standard answer.
    #[inline]
    pub fn text_moderation_plus(
        &self,
        request: TextModerationPlusRequest,
    ) -> Call<'_, TextModerationPlusRequest> {
        self.inner.call(request)
    }
    /// Submits a URL for checking in the background, whether fraud, pornography or gambling is behind it.
    #[inline]
    pub fn url_async_moderation(
        &self,
        request: UrlAsyncModerationRequest,
    ) -> Call<'_, UrlAsyncModerationRequest> {
        self.inner.call(request)
    }
    /// Submits a video file or live stream for moderation; results come later.
    #[inline]
    pub fn video_moderation(
        &self,
        request: VideoModerationRequest,
    ) -> Call<'_, VideoModerationRequest> {
        self.inner.call(request)
    }
    /// Cancels the moderation of a live video stream.
    #[inline]
    pub fn video_moderation_cancel(
        &self,
        request: VideoModerationCancelRequest,
    ) -> Call<'_, VideoModerationCancelRequest> {
        self.inner.call(request)
    }
    /// Returns the result of a video moderation task; ask about 30 seconds after submitting it.
    #[inline]
    pub fn video_moderation_result(
        &self,
        request: VideoModerationResultRequest,
    ) -> Call<'_, VideoModerationResultRequest> {
        self.inner.call(request)
    }
    /// Submits an audio file or stream for moderation; results come later.
    #[inline]
    pub fn voice_moderation(
        &self,
        request: VoiceModerationRequest,
    ) -> Call<'_, VoiceModerationRequest> {
        self.inner.call(request)
    }
    /// Cancels the moderation of an audio stream.
    #[inline]
    pub fn voice_moderation_cancel(
        &self,
        request: VoiceModerationCancelRequest,
    ) -> Call<'_, VoiceModerationCancelRequest> {
        self.inner.call(request)
    }
    /// Returns the result of a voice moderation task.
    #[inline]
    pub fn voice_moderation_result(
        &self,
        request: VoiceModerationResultRequest,
    ) -> Call<'_, VoiceModerationResultRequest> {
        self.inner.call(request)
    }
}
