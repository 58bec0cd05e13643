// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AnswerSSE`](mod@answer_sse): Solves the question in a text or image and sends the explanation piece by piece.
//! - [`CutQuestions`](mod@cut_questions): Cuts the questions on an image of a test page apart, with structure and figures if wanted.
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

pub mod answer_sse;
pub mod cut_questions;

#[cfg_attr(doc, doc(hidden))]
pub use {
    answer_sse::{AnswerSSERequest, AnswerSSEResponse},
    cut_questions::{CutQuestionsRequest, CutQuestionsResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "EduTutor",
    version: "2025-07-07",
    endpoints: Endpoints {
        central: Some("edututor.cn-hangzhou.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Education Tutor.
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
    /// Solves the question in a text or image and sends the explanation piece by piece.
    #[inline]
    pub fn answer_sse(&self, request: AnswerSSERequest) -> Call<'_, AnswerSSERequest> {
        self.inner.call(request)
    }
    /// Cuts the questions on an image of a test page apart, with structure and figures if wanted.
    #[inline]
    pub fn cut_questions(
        &self,
        request: CutQuestionsRequest,
    ) -> Call<'_, CutQuestionsRequest> {
        self.inner.call(request)
    }
}
