// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`CreateModelAsyncPredict`](mod@create_model_async_predict): Starts an asynchronous prediction on a document with a self-trained model.
//! - [`GetModelAsyncPredict`](mod@get_model_async_predict): Fetches the result of an asynchronous prediction: document, receipt, or table extraction.
//! - [`PredictClassifierModel`](mod@predict_classifier_model): Tells which class a document belongs to, by a self-trained classifier, and may extract its fields as well.
//! - [`PredictModel`](mod@predict_model): Extracts information from a document or table with a self-trained model.
//! - [`PredictPreTrainModel`](mod@predict_pre_train_model): Extracts information with a built-in model, such as for labeling documents ahead of training.
//! - [`PredictTemplateModel`](mod@predict_template_model): Extracts fields or tables from a document by a template the user drew.
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

pub mod create_model_async_predict;
pub mod get_model_async_predict;
pub mod predict_classifier_model;
pub mod predict_model;
pub mod predict_pre_train_model;
pub mod predict_template_model;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_model_async_predict::{CreateModelAsyncPredictError, CreateModelAsyncPredictRequest, CreateModelAsyncPredictResponse},
    get_model_async_predict::{GetModelAsyncPredictError, GetModelAsyncPredictRequest, GetModelAsyncPredictResponse},
    predict_classifier_model::{PredictClassifierModelError, PredictClassifierModelRequest, PredictClassifierModelResponse},
    predict_model::{PredictModelError, PredictModelRequest, PredictModelResponse},
    predict_pre_train_model::{PredictPreTrainModelError, PredictPreTrainModelRequest, PredictPreTrainModelResponse},
    predict_template_model::{PredictTemplateModelError, PredictTemplateModelRequest, PredictTemplateModelResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "documentAutoml",
    version: "2022-12-29",
    endpoints: Endpoints {
        central: Some("documentautoml.cn-beijing.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "cn-beijing",
                "documentautoml.cn-beijing.aliyuncs.com",
            ),
            RegionalEndpoint::vpc(
                "cn-beijing",
                "documentautoml-vpc.cn-beijing.aliyuncs.com",
            ),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Document Mind AutoML.
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
    /// Starts an asynchronous prediction on a document with a self-trained model.
    #[inline]
    pub fn create_model_async_predict(
        &self,
        request: CreateModelAsyncPredictRequest,
    ) -> Call<'_, CreateModelAsyncPredictRequest> {
        self.inner.call(request)
    }
    /// Fetches the result of an asynchronous prediction: document, receipt, or table extraction.
    #[inline]
    pub fn get_model_async_predict(
        &self,
        request: GetModelAsyncPredictRequest,
    ) -> Call<'_, GetModelAsyncPredictRequest> {
        self.inner.call(request)
    }
    /// Tells which class a document belongs to, by a self-trained classifier, and may extract its fields as well.
    #[inline]
    pub fn predict_classifier_model(
        &self,
        request: PredictClassifierModelRequest,
    ) -> Call<'_, PredictClassifierModelRequest> {
        self.inner.call(request)
    }
    /// Extracts information from a document or table with a self-trained model.
    #[inline]
    pub fn predict_model(
        &self,
        request: PredictModelRequest,
    ) -> Call<'_, PredictModelRequest> {
        self.inner.call(request)
    }
    /// Extracts information with a built-in model, such as for labeling documents ahead of training.
    #[inline]
    pub fn predict_pre_train_model(
        &self,
        request: PredictPreTrainModelRequest,
    ) -> Call<'_, PredictPreTrainModelRequest> {
        self.inner.call(request)
    }
    /// Extracts fields or tables from a document by a template the user drew.
    #[inline]
    pub fn predict_template_model(
        &self,
        request: PredictTemplateModelRequest,
    ) -> Call<'_, PredictTemplateModelRequest> {
        self.inner.call(request)
    }
}
